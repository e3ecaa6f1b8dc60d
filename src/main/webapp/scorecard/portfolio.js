/** The portfolio of a person: every KSB in the order of the standard, its sentence, the evidence, and room for people to speak. */

import { h, row, section, short, table } from './dom.js';
import { practiceTitle } from './model.js';
import { standardName } from './summary.js';
import { supportTag } from './signs.js';
import { count, day, rank, word } from './words.js';

const MOST = 12;
const HEADS = ['Date', 'Build', 'What was done', 'Grade', 'Commits'];
const KINDS = [
  ['KNOWLEDGE', 'Knowledge'],
  ['SKILL', 'Skills'],
  ['BEHAVIOUR', 'Behaviours'],
];
const RULES = [
  ['Valid', 'it shows what the sentence asks for, and says how.'],
  ['Authentic', 'it is your own work. Shared work counts where you say what your part was.'],
  ['Current', 'it shows what you can do now. Dates and builds are named for that.'],
  ['Sufficient', 'there is enough of it to be sure, in more than one place or at more than one time.'],
];

export function personSummary(model) {
  const data = model.data;
  const seen = data.ksbs.filter((ksb) => rank(ksb.support) > 0);
  return h(
    'header',
    { class: 'summary', id: 'summary' },
    h('h1', { tabindex: '-1' }, 'Portfolio of ' + data.person),
    h(
      'p',
      { class: 'facts' },
      [
        count(seen.length, 'KSB') + ' with evidence',
        count(data.commits, 'commit') + ', ' + data.commitsWithTests + ' with tests',
        data.asOf ? 'builds up to ' + day(data.asOf) : 'no builds',
        standardName(model),
      ].join(' · '),
    ),
    h(
      'p',
      { class: 'note' },
      'The evidence says what builds support; a named person confirms. Commits are matched by address, and addresses can be forged, so'
        + ' check that the work is yours.',
    ),
    h('h2', { class: 'small' }, 'Good evidence is'),
    h('ul', { class: 'plain' }, RULES.map(([name, meaning]) => h('li', {}, h('b', {}, name), ': ' + meaning))),
  );
}

export function personSections(model) {
  const results = new Map(model.data.ksbs.map((result) => [result.id, result]));
  const evidence = new Map(model.data.evidence.map((piece) => [piece.id, piece]));
  return KINDS.map(([kind, title]) => {
    const ksbs = model.standard.ksbs.filter((ksb) => ksb.kind === kind);
    return (
      ksbs.length > 0 &&
      section(title.toLowerCase(), title, null, ksbs.map((ksb) => entry(model, ksb, results.get(ksb.id), evidence)))
    );
  });
}

function entry(model, ksb, result, evidence) {
  const reasons = (result.reasons || []).map((reason) => ({
    ...reason,
    pieces: reason.evidence.map((id) => evidence.get(id)).filter(Boolean),
  }));
  return h(
    'article',
    { class: 'claim', id: ksb.id, 'aria-labelledby': ksb.id + '-title' },
    h(
      'h3',
      { id: ksb.id + '-title' },
      ksb.id,
      ' ',
      ksb.observability === 'NONE' ? h('span', { class: 'tag people' }, 'for people to show') : supportTag(result.support),
    ),
    h('blockquote', {}, ksb.text),
    ksb.assessment &&
      h(
        'p',
        { class: 'soft' },
        'Assessed by ' + ksb.assessment.method + ', under ' + ksb.assessment.theme
          + (ksb.assessment.themeInferred ? ' (our reading of the plan)' : '') + '.',
      ),
    h('p', { class: 'soft' }, ksb.limit),
    reasons.map((reason) => reasonPart(model, ksb, reason)),
    h('label', { class: 'statement' }, h('span', {}, 'My own statement on ' + ksb.id), h('textarea', { rows: reasons.length > 0 ? 4 : 2 })),
    h(
      'div',
      { class: 'confirmation' },
      h('label', {}, h('span', {}, ksb.id + ' confirmed by'), h('input', { type: 'text', autocomplete: 'off' })),
      h('label', {}, h('span', {}, 'Date'), h('input', { type: 'text', autocomplete: 'off' })),
    ),
  );
}

function reasonPart(model, ksb, reason) {
  const mapping = model.because.get(reason.practice + ' ' + ksb.id);
  return [
    h('h4', {}, practiceTitle(model, reason.practice)),
    mapping && h('p', { class: 'soft' }, mapping.because),
    table(
      'Evidence of ' + practiceTitle(model, reason.practice) + ' for ' + ksb.id,
      HEADS,
      reason.pieces.slice(0, MOST).map((piece) => pieceRow(piece)),
    ),
    reason.pieces.length > MOST && h('p', { class: 'soft' }, 'And ' + (reason.pieces.length - MOST) + ' more, in evidence.csv.'),
  ];
}

function pieceRow(piece) {
  return row(HEADS, [
    piece.time ? day(piece.time) : 'no date',
    piece.job ? short(piece.job, 60) + ' #' + piece.build : short(piece.path || '', 60) + ', line ' + piece.line,
    h('code', {}, short(piece.subject, 200)),
    word(piece.grade),
    (piece.commits || []).slice(0, 3).map((commit, i) => [i > 0 && ', ', h('code', {}, commit.slice(0, 10))]),
  ]);
}
