/** Every piece of evidence in one table that can be searched. */

import { h, plain, row, section, short, table } from './dom.js';
import { address, areaOf, practiceTitle } from './model.js';
import { listPages } from './pages.js';
import { ksbsNamed } from './ksbs.js';
import { capital, day, enforcementWord, word } from './words.js';

const PAGE = 50;

/** Of one pipeline, or of several with a column that names them. */
export function evidenceSection(model, pipelines, link) {
  const several = pipelines.length > 1;
  const pieces = pipelines.flatMap((pipeline) => {
    const areas = areaOf(pipeline);
    return pipeline.evidence.map((piece) => ({ ...piece, pipeline, area: areas.get(piece.practice) }));
  });
  const heads = [
    'Practice',
    ...(several ? ['Pipeline'] : []),
    'Grade',
    'Enforcement',
    'Confidence',
    'Where',
    'What was recognised',
    'KSBs',
  ];
  const filters = [
    search(),
    choice('Area', pieces.map((piece) => piece.area).filter(Boolean).map((area) => [area.id, area.title])),
    choice('Grade', pieces.map((piece) => [piece.grade, capital(word(piece.grade))])),
    choice('Enforcement', pieces.map((piece) => [piece.enforcement, capital(enforcementWord(piece.enforcement))])),
    choice('KSB', ksbOptions(model, pieces)),
    several && choice('Pipeline', pipelines.map((pipeline) => [pipeline.name, pipeline.name])),
  ].filter(Boolean);
  const [find, area, grade, enforcement, ksb, pipeline] = filters.map((filter) => filter.field);
  const list = listPages({
    size: PAGE,
    noun: 'piece',
    draw: (shown) => table('Evidence', heads, shown.map((piece) => pieceRow(model, heads, piece, several, link))),
  });
  const update = () => {
    const words = find.value.toLowerCase().split(/\s+/).filter(Boolean);
    list.show(
      pieces.filter(
        (piece) =>
          matches(area, piece.area && piece.area.id) &&
          matches(grade, piece.grade) &&
          matches(enforcement, piece.enforcement) &&
          (ksb.value === '' || (model.speaksFor.get(piece.practice) || []).includes(ksb.value)) &&
          (!pipeline || matches(pipeline, piece.pipeline.name)) &&
          words.every((part) => searched(model, piece).includes(part)),
      ),
      pieces.length,
    );
  };
  const reveal = (event) => {
    filters.forEach((filter) => (filter.field.value = ''));
    update();
    list.reveal((piece) => 'evidence-' + piece.id === event.detail);
  };
  filters.forEach((filter) => filter.field.addEventListener('input', update));
  update();
  const drawn = section(
    'evidence',
    'Evidence',
    pieces.length === 0 ? 'No practice was recognised here.' : 'Every place where a practice was recognised.',
    h('form', { class: 'filters', role: 'search', submit: (event) => event.preventDefault() }, filters.map((filter) => filter.label)),
    list.element,
  );
  drawn.addEventListener('ksb-reveal', reveal);
  return drawn;
}

function matches(field, value) {
  return field.value === '' || field.value === value;
}

function searched(model, piece) {
  return [piece.practice, practiceTitle(model, piece.practice), piece.subject, piece.rule, piece.pipeline.name, ...piece.stages]
    .join(' ')
    .toLowerCase();
}

function search() {
  const field = h('input', { type: 'search', placeholder: 'command, stage, rule …', autocomplete: 'off' });
  return { field, label: h('label', {}, h('span', {}, 'Search'), field) };
}

/** Only of what there is. */
function choice(name, options) {
  const known = new Map(options);
  const field = h(
    'select',
    {},
    h('option', { value: '' }, 'all'),
    [...known].map(([value, text]) => h('option', { value: plain(value) }, short(text, 60))),
  );
  return { field, label: h('label', {}, h('span', {}, name), field) };
}

function ksbOptions(model, pieces) {
  const seen = new Set(pieces.flatMap((piece) => model.speaksFor.get(piece.practice) || []));
  return model.standard.ksbs.filter((ksb) => seen.has(ksb.id)).map((ksb) => [ksb.id, ksb.id]);
}

function pieceRow(model, heads, piece, several, link) {
  return row(
    heads,
    [
      practiceTitle(model, piece.practice),
      ...(several ? [h('a', { href: address(piece.pipeline) }, short(piece.pipeline.name, 60))] : []),
      word(piece.grade),
      enforcementWord(piece.enforcement),
      piece.confidence === 'LOW' ? 'by its name only' : 'certain',
      where(piece, several, link),
      [h('code', {}, short(piece.subject)), h('span', { class: 'rule' }, 'rule ' + piece.rule)],
      ksbsNamed(model.speaksFor.get(piece.practice) || [], link),
    ],
    { id: !several && 'evidence-' + piece.id, class: piece.enforcement === 'ADVISORY' && 'advisory' },
  );
}

function where(piece, several, link) {
  const stage = piece.stages.length > 0 && h('span', { class: 'soft' }, ' in ' + short(piece.stages.join(' › '), 80));
  if (!piece.line) {
    return [short(piece.job || '', 60) + ' #' + piece.build, h('span', { class: 'soft' }, ' ' + day(piece.time)), stage];
  }
  const line = 'line ' + piece.line;
  if (!piece.pipeline.text) {
    return [line, h('span', { class: 'soft' }, ' of the definition'), stage];
  }
  const anchor = 'line-' + piece.line;
  return [h('a', { href: several ? address(piece.pipeline, anchor) : link(anchor) }, line), stage];
}

