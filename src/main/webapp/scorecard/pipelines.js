/** Several pipelines: a list of them, and what could not be analysed. */

import { bar, h, row, section, short, table } from './dom.js';
import { address, practiceTitle } from './model.js';
import { listPages } from './pages.js';
import { trendWord } from './team.js';
import { capital, percent, word } from './words.js';

const PAGE = 50;
const HEADS = ['Pipeline', 'Score', 'Scope', 'Practices', 'KSBs', 'Add next'];
const TEAM_HEADS = ['Pipeline', 'Score', 'Scope', 'Trend', 'Practices', 'KSBs', 'Add next'];
const ORDERS = {
  'as named': () => 0,
  'by name': (a, b) => a.name.localeCompare(b.name, 'en'),
  'highest score first': (a, b) => score(b) - score(a),
  'lowest score first': (a, b) => score(a) - score(b),
};

function score(pipeline) {
  return pipeline.score.percent === undefined ? -1 : pipeline.score.percent;
}

export function pipelinesSection(model) {
  const find = h('input', { type: 'search', autocomplete: 'off', placeholder: 'part of a name' });
  const order = h('select', {}, Object.keys(ORDERS).map((name) => h('option', { value: name }, name)));
  const list = listPages({
    size: PAGE,
    noun: 'pipeline',
    draw: (shown) => table('Pipelines', model.team ? TEAM_HEADS : HEADS, shown.map((pipeline) => pipelineRow(model, pipeline))),
  });
  const update = () => {
    const part = find.value.toLowerCase();
    const chosen = model.pipelines.filter((pipeline) => pipeline.name.toLowerCase().includes(part));
    list.show([...chosen].sort(ORDERS[order.value]), model.pipelines.length);
  };
  find.addEventListener('input', update);
  order.addEventListener('input', update);
  update();
  return section(
    'pipelines',
    'Pipelines',
    'Each has a page of its own. Scores of definitions and scores with builds are not compared.',
    h(
      'form',
      { class: 'filters', role: 'search', submit: (event) => event.preventDefault() },
      h('label', {}, h('span', {}, 'Search'), find),
      h('label', {}, h('span', {}, 'Order'), order),
    ),
    list.element,
  );
}

function pipelineRow(model, pipeline) {
  const gap = pipeline.recommendations[0];
  return row(model.team ? TEAM_HEADS : HEADS, [
    h('a', { href: address(pipeline) }, short(pipeline.name, 120)),
    h('span', { class: 'scored' }, h('b', {}, percent(pipeline.score)), bar(score(pipeline) / 100)),
    word(pipeline.scope),
    ...(model.team ? [trendWord(pipeline)] : []),
    new Set(pipeline.evidence.map((piece) => piece.practice)).size,
    pipeline.coverage.supported.length + pipeline.coverage.touched.length,
    gap ? practiceTitle(model, gap.practice) : 'nothing',
  ]);
}

export function notAnalysedSection(model) {
  return (
    model.notAnalysed.length > 0 &&
    section(
      'not-analysed',
      'Not analysed',
      'Nothing is said about these, which is not the same as nothing seen.',
      h('ul', { class: 'plain' }, model.notAnalysed.slice(0, 500).map(notAnalysed)),
    )
  );
}

function notAnalysed(why) {
  return h(
    'li',
    {},
    h('b', {}, short(why.name)),
    h('span', { class: 'soft' }, ' ' + capital(word(why.cause)) + (why.line ? ', line ' + why.line : '')),
    h('p', {}, short(why.reason, 400), ' ', short(why.remedy, 400)),
  );
}
