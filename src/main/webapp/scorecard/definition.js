/** The text of a definition, with its evidence beside the lines. */

import { h, section } from './dom.js';
import { practiceTitle } from './model.js';
import { sign, signOf } from './signs.js';
import { count } from './words.js';

const MOST_LINES = 4000;
const MOST_CHARACTERS = 2000;

export function definitionSection(model, pipeline, link) {
  if (pipeline.text === undefined || pipeline.text === null) {
    return null;
  }
  const lines = pipeline.text.split(/\r\n|\r|\n/);
  if (lines[lines.length - 1] === '') {
    lines.pop();
  }
  const marks = new Map();
  for (const piece of pipeline.evidence) {
    marks.set(piece.line, [...(marks.get(piece.line) || []), piece]);
  }
  return section(
    'definition',
    'Definition',
    'As it was read, with what was recognised beside the lines. ' + count(marks.size, 'line') + ' of ' + lines.length
      + ' hold evidence.',
    h(
      'div',
      { class: 'code', role: 'group', 'aria-label': 'Text of the definition' },
      lines.slice(0, MOST_LINES).map((line, i) => codeLine(model, line, i + 1, marks.get(i + 1) || [], link)),
    ),
    lines.length > MOST_LINES && h('p', {}, 'The other ' + (lines.length - MOST_LINES) + ' lines are left out here.'),
  );
}

function codeLine(model, text, number, pieces, link) {
  const long = text.length > MOST_CHARACTERS;
  return h(
    'div',
    { class: pieces.length > 0 ? 'line marked' : 'line', id: 'line-' + number },
    h('span', { class: 'no' }, number),
    h('code', {}, long ? text.slice(0, MOST_CHARACTERS) + '…' : text || ' '),
    pieces.length > 0 && h('span', { class: 'marks' }, pieces.map((piece) => mark(model, piece, link))),
  );
}

function mark(model, piece, link) {
  return h(
    'a',
    { class: 'mark ' + signOf(piece), href: link('practice-' + piece.practice), title: 'rule ' + piece.rule },
    sign(signOf(piece)),
    practiceTitle(model, piece.practice),
    piece.enforcement === 'ADVISORY' && ' (advisory)',
    piece.confidence === 'LOW' && ' (by its name only)',
  );
}
