/** Practices over several pipelines: how many show each, and which pipeline shows which. */

import { h, row, section, short, table } from './dom.js';
import { address, practiceTitle } from './model.js';
import { listPages } from './pages.js';
import { sign, signOf } from './signs.js';
import { between, word } from './words.js';

const ROWS = 25;
const HEADS = ['Practice', 'Seen in', 'Its failure matters in', 'Expected, not seen in'];

export function practicesSection(model) {
  const areas = tallied(model);
  return section(
    'practices',
    'Practices',
    'In how many pipelines each practice is seen, and where it is expected and missing.',
    areas.map((area) =>
      h(
        'div',
        { class: 'area', id: 'area-' + area.id },
        h('h3', {}, area.title),
        table('Practices of ' + area.title, HEADS, area.practices.filter(asked).map((tally) => tallyRow(model, tally))),
        unasked(model, area.practices.filter((tally) => !asked(tally))),
      ),
    ),
  );
}

/** By area, in the order of the maturity model. */
function tallied(model) {
  const areas = new Map();
  for (const pipeline of model.pipelines) {
    for (const area of pipeline.areas) {
      const known = areas.get(area.id) || { id: area.id, title: area.title, practices: new Map() };
      areas.set(area.id, known);
      area.practices.forEach((practice) => count(known.practices, pipeline, practice));
    }
  }
  return [...areas.values()].map((area) => ({ ...area, practices: [...area.practices.values()] }));
}

function asked(tally) {
  return tally.seen > 0 || tally.missing.length > 0;
}

function unasked(model, tallies) {
  const names = tallies.map((tally) => h('span', { id: 'practice-' + tally.practice }, practiceTitle(model, tally.practice)));
  return names.length > 0 && h('p', { class: 'soft' }, 'Neither seen nor expected: ', between(names), '.');
}

function count(tallies, pipeline, practice) {
  const tally = tallies.get(practice.practice) || { practice: practice.practice, seen: 0, gates: 0, enforced: 0, missing: [] };
  tallies.set(practice.practice, tally);
  if (practice.best) {
    tally.seen++;
    const enforcement = pipeline.piece(practice.best)?.enforcement;
    tally.gates += enforcement === 'NOT_APPLICABLE' ? 0 : 1;
    tally.enforced += enforcement === 'ENFORCED' ? 1 : 0;
  } else if (practice.status === 'NOT_SEEN') {
    tally.missing.push(pipeline);
  }
}

function tallyRow(model, tally) {
  const some = tally.missing[0];
  return row(
    HEADS,
    [
      h('span', { class: 'signed' }, sign(tally.seen > 0 ? 'seen' : 'missing'), h('span', {}, practiceTitle(model, tally.practice))),
      tally.seen + ' of ' + model.pipelines.length,
      tally.gates === 0 ? 'n/a' : tally.enforced + ' of ' + tally.gates,
      tally.missing.length === 0
        ? 0
        : [tally.missing.length + ', such as ', h('a', { href: address(some, 'advice-' + tally.practice) }, short(some.name, 60))],
    ],
    { id: 'practice-' + tally.practice },
  );
}

/** A table of pipelines and practices; one area at a time, so that it fits. */
export function matrixSection(model) {
  const areas = model.pipelines.length > 0 ? model.pipelines[0].areas : [];
  const area = h('select', {}, areas.map((one) => h('option', { value: one.id }, one.title)));
  const find = h('input', { type: 'search', autocomplete: 'off', placeholder: 'part of a name' });
  const list = listPages({ size: ROWS, noun: 'pipeline', draw: (shown) => matrix(model, shown, area.value) });
  const update = () => {
    const part = find.value.toLowerCase();
    list.show(
      model.pipelines.filter((pipeline) => pipeline.name.toLowerCase().includes(part)),
      model.pipelines.length,
    );
  };
  area.addEventListener('input', update);
  find.addEventListener('input', update);
  update();
  return section(
    'matrix',
    'Pipelines and practices',
    'Which pipeline shows which practice.',
    h(
      'form',
      { class: 'filters', submit: (event) => event.preventDefault() },
      h('label', {}, h('span', {}, 'Area'), area),
      h('label', {}, h('span', {}, 'Search'), find),
    ),
    h('div', { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': 'Pipelines and practices' }, list.element),
  );
}

function matrix(model, pipelines, id) {
  const columns = pipelines[0].areas.find((area) => area.id === id).practices.map((practice) => practice.practice);
  return h(
    'table',
    { class: 'matrix' },
    h('caption', { class: 'unseen' }, 'Pipelines and practices'),
    h(
      'thead',
      {},
      h('tr', {}, h('th', { scope: 'col' }, 'Pipeline'), columns.map((practice) => h('th', { scope: 'col' }, practiceTitle(model, practice)))),
    ),
    h(
      'tbody',
      {},
      pipelines.map((pipeline) =>
        h(
          'tr',
          {},
          h('th', { scope: 'row' }, h('a', { href: address(pipeline) }, short(pipeline.name, 60))),
          pipeline.areas.find((area) => area.id === id).practices.map((practice) => cell(pipeline, practice)),
        ),
      ),
    ),
  );
}

function cell(pipeline, practice) {
  if (practice.status === 'NOT_APPLICABLE' && !practice.best) {
    return h('td', { class: 'soft' }, 'not expected');
  }
  const best = practice.best && pipeline.piece(practice.best);
  const name = signOf(best);
  return h('td', { class: 'cell ' + name }, sign(name), best ? said(pipeline, practice, best) : 'not seen');
}

function said(pipeline, practice, best) {
  const sustained = (pipeline.sustained || []).includes(practice.practice);
  return (sustained ? 'sustained' : word(best.grade)) + (best.enforcement === 'ADVISORY' ? ', advisory' : '');
}
