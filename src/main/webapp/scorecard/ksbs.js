/** The KSBs of the standard, in its order: a map to see them all, and one entry each with everything that speaks for it. */

import { fold, h, section } from './dom.js';
import { practiceTitle } from './model.js';
import { dots, supportTag } from './signs.js';
import { between, count, rank, supportWord, word } from './words.js';

const KINDS = [
  ['KNOWLEDGE', 'Knowledge'],
  ['SKILL', 'Skills'],
  ['BEHAVIOUR', 'Behaviours'],
];

/**
 * @param results one for each KSB
 * @param evidenceOf a function from a reason to elements that show its evidence
 */
export function ksbSections(model, results, link, evidenceOf) {
  const byId = new Map(results.map((result) => [result.id, result]));
  const kinds = KINDS.map(([kind, title]) => [title, model.standard.ksbs.filter((ksb) => ksb.kind === kind)]).filter(
    ([, ksbs]) => ksbs.length > 0,
  );
  return [
    section(
      'ksbs',
      'KSB map',
      'Every knowledge, skill and behaviour of the standard, in its order. Each opens to the official sentence and the evidence.',
      legend(),
      kinds.map(([title, ksbs]) => [
        h('h3', {}, title),
        h('ul', { class: 'map' }, ksbs.map((ksb) => h('li', {}, tile(ksb, byId.get(ksb.id), link)))),
      ]),
    ),
    section(
      'ksb-list',
      'KSBs one by one',
      null,
      kinds.map(([title, ksbs]) => [
        h('h3', {}, title),
        ksbs.map((ksb) => entry(model, ksb, byId.get(ksb.id), link, evidenceOf)),
      ]),
    ),
  ];
}

function tile(ksb, result, link) {
  const support = result ? result.support : 'NOT_SEEN';
  return h(
    'a',
    { class: 'tile reach-' + ksb.observability.toLowerCase() + ' support-' + rank(support), href: link(ksb.id), title: ksb.text },
    h('span', { class: 'tile-id' }, ksb.id),
    dots(support, ksb.ceiling),
    h('span', { class: 'tile-word' }, tileWord(ksb, support)),
  );
}

function tileWord(ksb, support) {
  if (ksb.observability === 'NONE') {
    return 'for people to show';
  }
  if (ksb.observability === 'LINK') {
    return rank(support) > 0 ? 'something to link to' : 'at most a link';
  }
  return supportWord(support);
}

function legend() {
  const items = [
    ['reach-strong support-3', 'STRONGLY_SUPPORTED', 'STRONGLY_SUPPORTED', 'strongly supported'],
    ['reach-strong support-2', 'SUPPORTED', 'STRONGLY_SUPPORTED', 'supported, strongly is in reach'],
    ['reach-partial support-1', 'TOUCHED', 'SUPPORTED', 'touched, supported is in reach'],
    ['reach-partial support-0', 'NOT_SEEN', 'SUPPORTED', 'not seen here, and could be'],
    ['reach-link support-0', 'NOT_SEEN', 'TOUCHED', 'pipelines hold at most a link'],
    ['reach-none support-0', 'NOT_SEEN', 'NOT_SEEN', 'not to be expected from pipelines'],
  ];
  return h(
    'ul',
    { class: 'legend', 'aria-label': 'How to read the map' },
    items.map(([kind, support, ceiling, text]) =>
      h('li', {}, h('span', { class: 'swatch ' + kind }, dots(support, ceiling)), text),
    ),
  );
}

function entry(model, ksb, result, link, evidenceOf) {
  return fold(
    { id: ksb.id, class: 'entry reach-' + ksb.observability.toLowerCase(), 'data-seen': rank(result.support) > 0 },
    [
      h('span', { class: 'entry-id' }, ksb.id),
      h('span', { class: 'entry-text' }, ksb.text),
      ksb.observability === 'NONE'
        ? h('span', { class: 'tag people' }, 'for people to show')
        : supportTag(result.support),
    ],
    () => h('div', { class: 'entry-body' }, body(model, ksb, result, link, evidenceOf)),
  );
}

function body(model, ksb, result, link, evidenceOf) {
  const reasons = result.reasons || [];
  return [
    h('p', {}, ksb.limit),
    result.withoutCeiling &&
      h(
        'p',
        {},
        'The evidence would give “' + supportWord(result.withoutCeiling) + '”; pipelines alone are taken for at most “'
          + supportWord(ksb.ceiling) + '”.',
      ),
    result.suggestedLevel && h('p', {}, 'Pipeline data suggests the level “' + result.suggestedLevel + '”.'),
    reasons.length > 0 && h('h4', {}, 'What speaks for it'),
    h('ul', { class: 'reasons' }, reasons.map((reason) => reasonItem(model, ksb, reason, link, evidenceOf))),
    more(model, ksb, reasons, link),
  ];
}

function reasonItem(model, ksb, reason, link, evidenceOf) {
  const mapping = model.because.get(reason.practice + ' ' + ksb.id);
  return h(
    'li',
    {},
    h(
      'p',
      {},
      h('a', { href: link('practice-' + reason.practice) }, practiceTitle(model, reason.practice)),
      ' ',
      supportTag(reason.gives),
      h('span', { class: 'soft' }, reason.strength === 'DIRECT' ? ' speaks for it directly' : ' adds to it, and never gives more'),
    ),
    mapping && h('p', { class: 'soft' }, mapping.because),
    evidenceOf(reason),
  );
}

/** What else would speak for it. */
function more(model, ksb, reasons, link) {
  const seen = new Set(reasons.map((reason) => reason.practice));
  const others = model.standard.mappings.filter((mapping) => mapping.ksb === ksb.id && !seen.has(mapping.practice));
  return (
    others.length > 0 && [
      h('h4', {}, seen.size === 0 ? 'What would speak for it' : 'What else would speak for it'),
      h(
        'ul',
        {},
        others.map((mapping) =>
          h(
            'li',
            {},
            h('a', { href: link('practice-' + mapping.practice) }, practiceTitle(model, mapping.practice)),
            h('span', { class: 'soft' }, ', ' + word(mapping.strength) + ', once it is ' + word(mapping.needs)),
          ),
        ),
      ),
    ]
  );
}

/** How much of each duty is covered. */
export function dutySection(model, duties, link) {
  const texts = new Map(model.standard.duties.map((duty) => [duty.id, duty]));
  return (
    duties.length > 0 &&
    section(
      'duties',
      'Duties',
      'What of each duty pipelines can support, and what of that is seen.',
      h('ul', { class: 'plain duties' }, duties.map((duty) => dutyItem(texts.get(duty.id), duty, link))),
    )
  );
}

function dutyItem(duty, result, link) {
  const reachable = result.supported.length + result.touched.length + result.notSeen.length;
  const seen = result.supported.length + result.touched.length;
  return h(
    'li',
    { id: 'duty-' + duty.id },
    h('p', {}, h('b', {}, duty.id), ' ', duty.text),
    h(
      'p',
      { class: 'soft' },
      reachable === 0
        ? 'Nothing of it shows in pipelines.'
        : seen + ' of ' + count(reachable, 'KSB') + ' that pipelines can support: ',
      ksbLinks(result.supported, 2, link),
      ksbLinks(result.touched, 1, link),
      ksbLinks(result.notSeen, 0, link),
    ),
  );
}

function ksbLinks(ids, support, link) {
  return ids.map((id) => [
    h(
      'a',
      { class: 'chip support-' + support, href: link(id), 'aria-label': id + ', ' + ['not seen', 'touched', 'supported'][support] },
      id,
    ),
    ' ',
  ]);
}

/** Links to KSBs, for sentences. */
export function ksbsNamed(ids, link) {
  return between(ids.map((id) => h('a', { href: link(id) }, id)));
}
