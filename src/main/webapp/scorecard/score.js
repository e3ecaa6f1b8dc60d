/** The score with its arithmetic: areas, their practices, and the points of each. */

import { bar, h, row, section, table } from './dom.js';
import { practiceTitle } from './model.js';
import { sign, signOf } from './signs.js';
import { between, number, percent, word } from './words.js';

const HEADS = ['Practice', 'Seen', 'Asked for', 'Points'];

export function scoreSection(model, pipeline, link) {
  return section(
    'score',
    'Score',
    'Points of the practices that apply to this pipeline, over what they could give: '
      + number(pipeline.score.points) + ' / ' + number(pipeline.score.maximum) + ' = ' + percent(pipeline.score) + ' of 100.',
    h('ul', { class: 'signs', 'aria-label': 'Signs' }, signs()),
    pipeline.areas.map((area) => areaPart(model, pipeline, area, link)),
    unscored(model, pipeline),
  );
}

function signs() {
  return [
    ['seen', 'seen'],
    ['advisory', 'seen, but its failure does not matter'],
    ['unsure', 'seen by its name only'],
    ['missing', 'expected, not seen here'],
  ].map(([name, text]) => h('li', {}, sign(name), text));
}

function areaPart(model, pipeline, area, link) {
  const shown = area.practices.filter((practice) => practice.status !== 'NOT_APPLICABLE');
  const others = area.practices.filter((practice) => practice.status === 'NOT_APPLICABLE');
  const ofBuilds = others.filter((practice) => practice.calledFor === 'OUT_OF_SCOPE');
  return h(
    'div',
    { class: 'area', id: 'area-' + area.id },
    h(
      'div',
      { class: 'area-head' },
      h('h3', {}, area.title),
      bar((area.score.percent || 0) / 100),
      h(
        'p',
        {},
        h('b', {}, percent(area.score)),
        h('span', { class: 'soft' }, ' = ' + number(area.score.points) + ' / ' + number(area.score.maximum)),
      ),
    ),
    shown.length > 0 &&
      table(
        'Practices of ' + area.title,
        HEADS,
        shown.map((practice) => practiceRow(model, pipeline, practice, link)),
      ),
    named(model, 'Not expected here: ', others.filter((practice) => !ofBuilds.includes(practice))),
    named(model, 'Only builds can show: ', ofBuilds),
  );
}

function named(model, intro, practices) {
  const names = practices.map((practice) => h('span', { id: 'practice-' + practice.practice }, title(model, practice)));
  return names.length > 0 && h('p', { class: 'soft' }, intro, between(names), '.');
}

function title(model, practice) {
  return practiceTitle(model, practice.practice);
}

function practiceRow(model, pipeline, practice, link) {
  const best = practice.best && pipeline.piece(practice.best);
  return row(
    HEADS,
    [
      h('span', { class: 'signed' }, sign(signOf(best)), h('span', {}, title(model, practice))),
      best ? seen(pipeline, practice, link) : notSeen(pipeline, practice, link),
      askedFor(model, practice),
      h('span', { class: 'sum' }, sum(pipeline, practice, best)),
    ],
    { id: 'practice-' + practice.practice },
  );
}

function seen(pipeline, practice, link) {
  const places = new Map();
  for (const piece of (practice.evidence || []).map(pipeline.piece).filter(Boolean)) {
    places.set(placeName(piece), places.get(placeName(piece)) || piece);
  }
  const pieces = [...places.values()];
  return [
    between(pieces.slice(0, 4).map((piece) => placeLink(pipeline, piece, link))),
    pieces.length > 4 && ' and ' + (pieces.length - 4) + ' more',
  ];
}

function placeName(piece) {
  return piece.line ? 'line ' + piece.line : 'build ' + piece.build;
}

/** To where it stands in the definition, or to its row in the list of evidence. */
export function placeLink(pipeline, piece, link) {
  return h('a', { href: link(placeOf(pipeline, piece)) }, placeName(piece));
}

export function placeOf(pipeline, piece) {
  return piece.line && pipeline.text ? 'line-' + piece.line : 'evidence-' + piece.id;
}

function notSeen(pipeline, practice, link) {
  const advised = pipeline.recommendations.some((gap) => gap.practice === practice.practice);
  return ['not seen here', advised && [' · ', h('a', { href: link('advice-' + practice.practice) }, 'how to start')]];
}

function askedFor(model, practice) {
  const callers = (practice.calledBy || []).map((id) => practiceTitle(model, id).toLowerCase());
  if (callers.length > 0) {
    return 'by ' + callers.slice(0, 2).join(', ') + (callers.length > 2 ? ' and ' + (callers.length - 2) + ' more' : '');
  }
  return practice.calledFor === 'CORE' ? 'of every pipeline' : practice.calledFor === 'EXTRA' ? 'no, and welcome' : word(practice.calledFor);
}

/** Weight times what the best evidence is worth. */
function sum(pipeline, practice, best) {
  const sustained = (pipeline.sustained || []).includes(practice.practice);
  if (!best || practice.weight === 0) {
    return number(practice.points);
  }
  return [
    h(
      'span',
      { class: 'soft' },
      number(practice.weight) + ' × ' + number(practice.points / practice.weight) + ' ' + (sustained ? 'sustained' : word(best.grade))
        + (best.enforcement === 'ADVISORY' ? ', advisory' : '') + ' = ',
    ),
    number(practice.points),
  ];
}

function unscored(model, pipeline) {
  return (
    pipeline.unscored &&
    pipeline.unscored.length > 0 &&
    h(
      'p',
      { class: 'soft' },
      'Seen, without weight in the score: ',
      between(pipeline.unscored.map((id) => h('span', { id: 'practice-' + id }, practiceTitle(model, id)))),
      '.',
    )
  );
}
