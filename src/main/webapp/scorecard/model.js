/** One view of both forms of JSON: the report of definitions, and the report of a team. */

import { capital, rank } from './words.js';

/** What pages are made of, in one group or a group for each team; texts of definitions come beside the report, because not every report carries them. */
export function modelOf(data, texts) {
  const model = {
    data,
    standard: data.standard,
    ksbs: new Map(data.standard.ksbs.map((ksb) => [ksb.id, ksb])),
    practices: new Map(data.practices.map((practice) => [practice.id, practice])),
    because: new Map(data.standard.mappings.map((mapping) => [mapping.practice + ' ' + mapping.ksb, mapping])),
    speaksFor: new Map(),
  };
  for (const mapping of data.standard.mappings) {
    const known = model.speaksFor.get(mapping.practice) || [];
    if (!known.includes(mapping.ksb)) {
      model.speaksFor.set(mapping.practice, [...known, mapping.ksb]);
    }
  }
  if (data.person !== undefined) {
    return [{ ...model, person: true, name: data.person, pipelines: [], single: false, at: (anchor) => '#' + anchor }];
  }
  const groups = data.teams ? data.teams.map((team) => ofTeam(team, data.standard)) : [ofDefinitions(model, data, texts)];
  return groups.map((group, i) => ({ ...model, ...group, at: (anchor) => groupAddress(group, i, anchor) }));
}

/** Places of the first group need no name before them. */
function groupAddress(group, i, anchor) {
  return i === 0 ? '#' + anchor : '#@' + encodeURIComponent(group.name) + '/' + anchor;
}

function ofTeam(team, standard) {
  return {
    team: true,
    name: team.name,
    pipelines: team.pipelines.map((pipeline) => ({
      ...pipelineOf(pipeline, pipeline.job),
      duties: dutiesOf(standard, pipeline.coverage),
    })),
    notAnalysed: team.notAnalysed.map((why) => ({ ...why, name: why.job })),
    whole: team,
    single: false,
  };
}

function ofDefinitions(model, data, texts) {
  const pipelines = [];
  const notAnalysed = [];
  data.results.forEach((result, i) => {
    if (result.status === 'SCORED') {
      pipelines.push(pipelineOf(result, result.path, (texts || [])[i]));
    } else {
      notAnalysed.push({ ...result, name: result.path });
    }
  });
  const whole = { ...data.together, duties: dutiesOf(model.standard, data.together.coverage) };
  return { name: '', pipelines, notAnalysed, whole, single: pipelines.length === 1 && notAnalysed.length === 0 };
}

function pipelineOf(result, name, text) {
  const evidence = new Map(result.evidence.map((piece) => [piece.id, piece]));
  return { ...result, name, text, piece: (id) => evidence.get(id) };
}

function dutiesOf(standard, coverage) {
  return standard.duties.map((duty) => ({
    id: duty.id,
    supported: duty.ksbs.filter((id) => coverage.supported.includes(id)),
    touched: duty.ksbs.filter((id) => coverage.touched.includes(id)),
    notSeen: duty.ksbs.filter((id) => coverage.notSeen.includes(id)),
  }));
}

export function practiceTitle(model, id) {
  const practice = model.practices.get(id);
  return practice ? practice.title : capital(id.replaceAll('-', ' '));
}

/** Where a pipeline has its own page. */
export function address(pipeline, anchor) {
  return '#/' + encodeURIComponent(pipeline.name) + (anchor ? '/' + anchor : '');
}

/** Areas of a pipeline by practice. */
export function areaOf(pipeline) {
  const areas = new Map();
  for (const area of pipeline.areas) {
    for (const practice of area.practices) {
      areas.set(practice.practice, area);
    }
  }
  return areas;
}

/** Best supported first, in the standard's order within. */
export function bestSupported(ksbs) {
  return ksbs.filter((ksb) => rank(ksb.support) > 0).sort((a, b) => rank(b.support) - rank(a.support));
}

/** What several pipelines lack, by what it would bring them all. */
export function commonGaps(pipelines) {
  const gaps = new Map();
  for (const pipeline of pipelines) {
    for (const gap of pipeline.recommendations) {
      const key = gap.kind + ' ' + gap.practice;
      const known = gaps.get(key) || { ...gap, gain: 0, raises: new Set(), pipelines: [] };
      known.gain += gap.gain;
      known.pipelines.push(pipeline);
      gap.raises.forEach((id) => known.raises.add(id));
      gaps.set(key, known);
    }
  }
  return [...gaps.values()].sort((a, b) => b.gain - a.gain);
}
