/** What to add next, with the lines to add. */

import { h, section } from './dom.js';
import { ksbsNamed } from './ksbs.js';
import { placeLink } from './score.js';
import { gapTitle } from './summary.js';

const MOST = 12;

export function adviceSection(model, pipeline, link) {
  const gaps = pipeline.recommendations;
  return section(
    'advice',
    'What to add next',
    gaps.length === 0
      ? 'Nothing: every expected practice is here and its failure matters.'
      : 'In the order of what it would bring to the score.',
    h('ol', { class: 'plain advice' }, gaps.slice(0, MOST).map((gap) => item(model, pipeline, gap, link))),
    gaps.length > MOST &&
      h(
        'p',
        {},
        'With smaller gains: ',
        gaps.slice(MOST).map((gap, i) => [
          i > 0 && ', ',
          h('span', { id: 'advice-' + gap.practice }, gapTitle(model, gap)),
        ]),
        '.',
      ),
  );
}

function item(model, pipeline, gap, link) {
  const practice = model.practices.get(gap.practice);
  return h(
    'li',
    { id: 'advice-' + gap.practice },
    h('h3', {}, gapTitle(model, gap), h('span', { class: 'gain' }, '+' + gap.gain.toFixed(1))),
    gap.kind === 'ENFORCE' ? enforce(pipeline, gap, link) : start(practice),
    ksbs(gap, link),
  );
}

function start(practice) {
  return (
    practice && [
      h('p', {}, practice.remedy),
      practice.example && h('pre', { tabindex: '0', 'aria-label': 'Lines to add' }, h('code', {}, practice.example.trimEnd())),
    ]
  );
}

function enforce(pipeline, gap, link) {
  const piece = pipeline.evidence.find((one) => one.practice === gap.practice && one.enforcement === 'ADVISORY');
  return [
    h('p', {}, 'It runs, but what it finds or how it ends changes nothing. Take away what swallows its result.'),
    piece &&
      h(
        'pre',
        { tabindex: '0', 'aria-label': 'The line as it is now' },
        h('code', {}, placeLink(pipeline, piece, link), '  ', lineOf(pipeline, piece)),
      ),
  ];
}

function lineOf(pipeline, piece) {
  const line = pipeline.text && piece.line && pipeline.text.split(/\r\n|\r|\n/)[piece.line - 1];
  return (line || piece.subject).trim();
}

function ksbs(gap, link) {
  if (gap.raises.length > 0) {
    return h('p', { class: 'soft' }, 'Would raise ', ksbsNamed(gap.raises, link), '.');
  }
  return gap.supports.length > 0 && h('p', { class: 'soft' }, 'Would add to ', ksbsNamed(gap.supports, link), '.');
}
