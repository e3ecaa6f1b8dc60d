/** What stands on top: what is well evidenced, and what to coach next. */

import { bar, h, short } from './dom.js';
import { address, bestSupported, commonGaps, practiceTitle } from './model.js';
import { supportTag } from './signs.js';
import { between, capital, count, day, kindWord, number, percent, rank } from './words.js';

const MOST = 3;

export function pipelineSummary(model, pipeline, link) {
  return summary(
    pipeline.name,
    [
      pipeline.kind ? kindWord(pipeline.kind) : pipeline.scope === 'HISTORY' ? 'definition and builds' : 'definition only',
      count(new Set(pipeline.evidence.map((piece) => piece.practice)).size, 'practice') + ' seen',
      'against ' + standardName(model),
    ],
    [scoreFigure(pipeline, link), coverageFigure(model, pipeline.coverage, link)],
    [wellDone(model, pipeline, link), coaching(model, pipeline.recommendations.slice(0, MOST), link)],
    pipeline.scope === 'DEFINITION' &&
      'This is what the definition would do. No build was looked at, so nothing here is proof that it ran, and the score is'
      + ' never compared with scores that include builds.',
  );
}

export function wholeSummary(model) {
  const gaps = commonGaps(model.pipelines);
  return summary(
    model.pipelines.length === 0 ? 'No pipeline was analysed' : count(model.pipelines.length, 'pipeline') + ' together',
    [
      model.notAnalysed.length === 0 ? 'all analysed' : count(model.notAnalysed.length, 'definition') + ' not analysed',
      'against ' + standardName(model),
    ],
    [coverageFigure(model, model.whole.coverage, model.at)],
    [wellDoneTogether(model), coachingTogether(model, gaps.slice(0, MOST))],
    'Scores of single pipelines are never averaged: an average would hide what was not analysed.',
  );
}

export function teamSummary(model) {
  const data = model.data;
  return summary(
    model.name || data.home,
    [
      count(model.pipelines.length, 'pipeline'),
      model.notAnalysed.length === 0 ? 'all analysed' : model.notAnalysed.length + ' more not analysed',
      data.asOf ? 'as of ' + day(data.asOf) : 'no builds',
      'against ' + standardName(model),
    ],
    [coverageFigure(model, model.whole.coverage, model.at), deliveryFigure(model)],
    [bestAreas(model), coachingOfTeam(model)],
    'Levels are of areas, never of people, and scores of single pipelines are never averaged.',
  );
}

function deliveryFigure(model) {
  const proved = model.pipelines.filter((pipeline) => pipeline.scope === 'HISTORY');
  const builds = proved.reduce((sum, pipeline) => sum + (pipeline.builds.window ? pipeline.builds.window.builds : 0), 0);
  const newest = model.data.newestBuild;
  return h(
    'div',
    { class: 'figure' },
    h('p', { class: 'figure-name' }, 'Builds looked at'),
    h('p', { class: 'figure-value' }, builds.toLocaleString('en'), h('span', {}, ' in ' + count(proved.length, 'pipeline'))),
    h(
      'p',
      { class: 'figure-note' },
      newest && 'The newest: ' + short(newest.job, 60) + ' #' + newest.number + ', ' + day(newest.end) + '. ',
      count(model.pipelines.length - proved.length, 'pipeline') + ' known by definition only',
    ),
  );
}

function bestAreas(model) {
  const areas = model.whole.areas.filter((area) => area.level && area.level.level > 1);
  return column(
    'Well evidenced',
    'No area has come far yet.',
    [...areas]
      .sort((a, b) => b.level.level - a.level.level)
      .slice(0, MOST)
      .map((area) =>
        h(
          'li',
          {},
          h('a', { href: model.at('level-' + area.id) }, area.title),
          ' level ' + area.level.level + ' ',
          h('span', { class: 'soft' }, area.level.meaning),
        ),
      ),
  );
}

function coachingOfTeam(model) {
  return column(
    'Coach next',
    'Nothing to add: every expected practice is here and its failure matters.',
    model.whole.gaps.slice(0, MOST).map((gap) =>
      h(
        'li',
        {},
        h('a', { href: model.at('advice-' + gap.practice) }, gapTitle(model, gap)),
        ' ',
        h('span', { class: 'soft' }, 'in ' + count(gap.jobs.length, 'pipeline') + ', ' + gapReason(gap)),
      ),
    ),
  );
}

export function standardName(model) {
  return model.standard.title + ', ' + model.standard.reference + ' ' + model.standard.edition;
}

function summary(title, facts, figures, columns, note) {
  return h(
    'header',
    { class: 'summary', id: 'summary' },
    h('h1', { tabindex: '-1' }, title),
    h('p', { class: 'facts' }, between(facts.map((fact) => h('span', {}, fact)), ' · ')),
    h('div', { class: 'figures' }, figures),
    h('div', { class: 'columns' }, columns),
    note && h('p', { class: 'note' }, note),
  );
}

function scoreFigure(pipeline, link) {
  const share = pipeline.score.percent === undefined ? 0 : pipeline.score.percent / 100;
  return h(
    'div',
    { class: 'figure' },
    h('p', { class: 'figure-name' }, pipeline.scope === 'DEFINITION' ? 'Score, declared' : 'Score'),
    h('p', { class: 'figure-value' }, h('a', { href: link('score') }, percent(pipeline.score)), h('span', {}, ' of 100')),
    bar(share),
    h(
      'p',
      { class: 'figure-note' },
      pipeline.score.percent === undefined
        ? 'nothing is expected of it'
        : number(pipeline.score.points) + ' of ' + number(pipeline.score.maximum) + ' points',
    ),
  );
}

function coverageFigure(model, coverage, link) {
  const reachable = coverage.supported.length + coverage.touched.length + coverage.notSeen.length;
  const parts = [
    ['supported', coverage.supported.length, 'support-2'],
    ['touched', coverage.touched.length, 'support-1'],
    ['not seen', coverage.notSeen.length, 'support-0'],
  ];
  return h(
    'div',
    { class: 'figure' },
    h('p', { class: 'figure-name' }, 'KSBs that pipelines can support'),
    h(
      'p',
      { class: 'figure-value' },
      h('a', { href: link('ksbs') }, coverage.supported.length + coverage.touched.length),
      h('span', {}, ' of ' + reachable + ' seen'),
    ),
    h('span', { class: 'stack', 'aria-hidden': 'true' }, parts.map(([, many, kind]) => part(many, kind))),
    h(
      'p',
      { class: 'figure-note' },
      between(parts.map(([name, many]) => many + ' ' + name)),
      '; the other ' + (model.ksbs.size - reachable) + ' of ' + model.ksbs.size + ' are for people to show',
    ),
  );
}

function part(many, kind) {
  const part = h('span', { class: 'part ' + kind });
  part.style.flexGrow = many;
  return part;
}

function column(title, otherwise, items) {
  return h(
    'div',
    {},
    h('h2', { class: 'small' }, title),
    items.length === 0 ? h('p', {}, otherwise) : h('ul', { class: 'plain' }, items),
  );
}

function wellDone(model, pipeline, link) {
  const areas = pipeline.areas
    .filter((area) => area.score.percent >= 60)
    .sort((a, b) => b.score.percent - a.score.percent)
    .slice(0, MOST);
  return column(
    'Well evidenced',
    'No area is well evidenced yet.',
    areas.map((area) =>
      h(
        'li',
        {},
        h('a', { href: link('area-' + area.id) }, area.title),
        ' ' + Math.round(area.score.percent) + ' of 100: ',
        h('span', { class: 'soft' }, strongest(model, pipeline, area)),
      ),
    ),
  );
}

function strongest(model, pipeline, area) {
  const seen = area.practices.filter((practice) => practice.best && practice.weight > 0);
  const enforced = seen.filter((practice) => pipeline.piece(practice.best)?.enforcement === 'ENFORCED');
  return [...enforced, ...seen.filter((practice) => !enforced.includes(practice))]
    .slice(0, 4)
    .map((practice) => practiceTitle(model, practice.practice).toLowerCase())
    .join(', ');
}

function coaching(model, gaps, link) {
  return column(
    'Coach next',
    'Nothing to add: every expected practice is here and its failure matters.',
    gaps.map((gap) =>
      h(
        'li',
        {},
        h('a', { href: link('advice-' + gap.practice) }, gapTitle(model, gap)),
        ' +' + gap.gain.toFixed(1) + ' ',
        h('span', { class: 'soft' }, gapReason(gap)),
      ),
    ),
  );
}

export function gapTitle(model, gap) {
  const title = practiceTitle(model, gap.practice);
  return gap.kind === 'ENFORCE' ? 'Let failures of ' + title.toLowerCase() + ' matter' : title;
}

function gapReason(gap) {
  if (gap.raises.length > 0) {
    return 'would raise ' + gap.raises.join(', ');
  }
  return gap.supports.length > 0 ? 'would add to ' + gap.supports.join(', ') : '';
}

function wellDoneTogether(model) {
  const best = bestSupported(model.whole.ksbs);
  return column(
    best.some((result) => rank(result.support) > 1) ? 'Well evidenced' : 'Best evidenced so far',
    'No KSB is seen yet.',
    best
      .slice(0, MOST + 2)
      .map((result) =>
        h(
          'li',
          {},
          h('a', { href: model.at(result.id) }, result.id),
          ' ',
          supportTag(result.support),
          ' ',
          h('span', { class: 'soft' }, capital(reasons(model, result))),
        ),
      ),
  );
}

function reasons(model, result) {
  return (result.reasons || []).slice(0, 3).map((reason) => practiceTitle(model, reason.practice).toLowerCase()).join(', ');
}

function coachingTogether(model, gaps) {
  return column(
    'Coach next',
    'Nothing to add: every expected practice is here and its failure matters.',
    gaps.map((gap) =>
      h(
        'li',
        {},
        gapTitle(model, gap) + ' ',
        h('span', { class: 'soft' }, 'in ' + count(gap.pipelines.length, 'pipeline') + ', such as '),
        h('a', { href: address(gap.pipelines[0], 'advice-' + gap.practice) }, gap.pipelines[0].name),
      ),
    ),
  );
}
