/** What only a team has: maturity by area, delivery, and the gaps of many pipelines. */

import { h, row, section, short, table } from './dom.js';
import { ksbsNamed } from './ksbs.js';
import { address, practiceTitle } from './model.js';
import { gapTitle } from './summary.js';
import { between, capital, count, day, number, percent } from './words.js';

const MOST_GAPS = 12;
const MOST_JOBS = 5;
const MOVES = {
  ADD: 'add',
  ENFORCE: 'let failures matter of',
  RUN: 'run in builds',
  PROVE: 'keep the results of',
  SUSTAIN: 'keep up',
};
const BANDS = ['low', 'medium', 'high', 'elite'];
const KEYS = [
  ['deployment-frequency', 'Deployment frequency'],
  ['lead-time', 'Lead time for changes'],
  ['change-failure-rate', 'Change failure rate'],
  ['time-to-restore', 'Time to restore'],
];

export function maturitySection(model) {
  return section(
    'maturity',
    'Maturity by area',
    'A team is at a level once enough of its pipelines are. Pipelines that were not analysed count as below any level.',
    h('div', { class: 'areas' }, model.whole.areas.map((area) => areaPart(model, area))),
  );
}

function areaPart(model, area) {
  return h(
    'div',
    { class: 'maturity', id: 'level-' + area.id },
    h('h3', {}, h('a', { href: model.at('area-' + area.id) }, area.title)),
    area.level
      ? [
          h(
            'p',
            { class: 'level' },
            steps(area),
            h('span', {}, h('b', {}, 'Level ' + area.level.level), ' · ' + area.level.title),
          ),
          h('p', { class: 'soft' }, area.level.meaning),
        ]
      : h('p', { class: 'soft' }, 'Nothing is expected here.'),
    area.next && nextLevel(model, area.next),
    h('p', { class: 'soft small-print' }, pipelinesAt(area), trend(area.trend)),
  );
}

/** A stair: as many steps as there are levels, those reached are full. */
function steps(area) {
  const most = area.pipelinesAtLevel.length - 1;
  return h(
    'span',
    { class: 'steps', 'aria-hidden': 'true' },
    Array.from({ length: most }, (_, i) => h('span', { class: i < area.level.level ? 'step reached' : 'step' })),
  );
}

function nextLevel(model, next) {
  return h(
    'div',
    { class: 'next' },
    h(
      'p',
      {},
      h('b', {}, 'Next, level ' + next.level + ' · ' + next.title + ': '),
      count(next.morePipelines, 'more pipeline') + ' that ' + (next.morePipelines === 1 ? 'reaches' : 'reach') + ' it. ',
      next.nearest.length > 0 && 'The nearest:',
    ),
    h('ul', {}, next.nearest.slice(0, MOST_JOBS).map((lift) => h('li', {}, jobLink(model, lift.job), ': ', moves(model, lift.steps)))),
  );
}

function moves(model, steps) {
  return between(
    steps.map((step) => h('span', {}, MOVES[step.move] + ' ' + practiceTitle(model, step.practice).toLowerCase())),
    ', ',
  );
}

export function jobLink(model, job, anchor) {
  const pipeline = model.pipelines.find((one) => one.name === job);
  return pipeline ? h('a', { href: address(pipeline, anchor) }, short(job, 80)) : short(job, 80);
}

function pipelinesAt(area) {
  const parts = area.pipelinesAtLevel
    .map((many, level) => [many, level])
    .filter(([many]) => many > 0)
    .reverse()
    .map(([many, level]) => many + ' at level ' + level);
  return ['Pipelines: ' + parts.join(', '), area.notAnalysed > 0 && ', ' + area.notAnalysed + ' not analysed', '. '];
}

function trend(trend) {
  const parts = [
    [trend.up, 'rose'],
    [trend.down, 'fell'],
    [trend.steady, 'held'],
  ].filter(([many]) => many > 0);
  return parts.length > 0 && 'Since the window before: ' + parts.map(([many, verb]) => many + ' ' + verb).join(', ') + '.';
}

export function deliverySection(model) {
  const delivering = model.pipelines.filter((pipeline) => pipeline.delivery);
  return section(
    'delivery',
    'Delivery',
    'DORA’s four keys, from builds that really deployed, in the bands of the ' + model.data.bands.title + '.',
    delivering.length === 0
      ? h('p', { class: 'soft' }, 'No build of these pipelines deployed to production as far as can be seen.')
      : table('Delivery', ['Pipeline', ...KEYS.map(([, title]) => title)], delivering.map((pipeline) => deliveryRow(pipeline))),
  );
}

function deliveryRow(pipeline) {
  const heads = ['Pipeline', ...KEYS.map(([, title]) => title)];
  return row(heads, [
    [
      h('a', { href: address(pipeline) }, short(pipeline.name, 80)),
      pipeline.delivery.environment && h('span', { class: 'rule' }, 'to ' + pipeline.delivery.environment),
    ],
    ...KEYS.map(([key]) => figure(pipeline.delivery[key], pipeline.before?.delivery?.[key])),
  ]);
}

function figure(now, before) {
  if (now.value === undefined) {
    return h('span', { class: 'soft' }, 'nothing to tell it from');
  }
  return [
    h('span', { class: 'key' }, now.words),
    now.band && h('span', { class: 'band' }, pips(now.band), now.band),
    h('span', { class: 'rule' }, 'from ' + now.of + (before && before.value !== undefined ? ', before: ' + before.words : '')),
  ];
}

function pips(band) {
  const reached = BANDS.indexOf(band) + 1;
  return h(
    'span',
    { class: 'steps', 'aria-hidden': 'true' },
    BANDS.map((_, i) => h('span', { class: i < reached ? 'step reached' : 'step' })),
  );
}

export function gapsSection(model) {
  const gaps = model.whole.gaps;
  return section(
    'gaps',
    'Gaps worth coaching',
    gaps.length === 0 ? 'None: every expected practice is here and its failure matters.' : 'Those that would bring most to the team first.',
    h('ol', { class: 'plain advice' }, gaps.slice(0, MOST_GAPS).map((gap) => gapItem(model, gap))),
    gaps.length > MOST_GAPS &&
      h('p', { class: 'soft' }, 'With smaller gains: ', between(gaps.slice(MOST_GAPS).map((gap) => h('span', {}, gapTitle(model, gap)))), '.'),
  );
}

function gapItem(model, gap) {
  const practice = model.practices.get(gap.practice);
  return h(
    'li',
    { id: 'advice-' + gap.practice },
    h('h3', {}, gapTitle(model, gap), gap.gain > 0 && h('span', { class: 'gain' }, '+' + gap.gain.toFixed(1) + ' together')),
    h(
      'p',
      {},
      gap.kind === 'ENFORCE'
        ? 'It runs, but what it finds or how it ends changes nothing. Take away what swallows its result.'
        : practice && practice.remedy,
    ),
    gap.kind === 'ADD' &&
      practice &&
      practice.example &&
      h('pre', { tabindex: '0', 'aria-label': 'Lines to add' }, h('code', {}, practice.example.trimEnd())),
    h(
      'p',
      {},
      'In ',
      between(gap.jobs.slice(0, MOST_JOBS).map((job) => jobLink(model, job, 'advice-' + gap.practice))),
      gap.jobs.length > MOST_JOBS && ' and ' + (gap.jobs.length - MOST_JOBS) + ' more',
      '.',
    ),
    gap.raises.length > 0
      ? h('p', { class: 'soft' }, 'Would raise ', ksbsNamed(gap.raises, model.at), '.')
      : gap.supports.length > 0 && h('p', { class: 'soft' }, 'Would add to ', ksbsNamed(gap.supports, model.at), '.'),
  );
}

const VERDICTS = {
  SEEN: 'seen',
  NOT_SEEN: 'not seen',
  TOO_SHORT: 'too short to tell',
  NO_OCCASION: 'no occasion',
  UNKNOWN: 'cannot be told',
};
const HISTORY_HEADS = ['Practice', 'Verdict', 'Figures', 'Not kept'];

/** What the builds of one pipeline tell. */
export function historySection(model, pipeline) {
  return (
    pipeline.history &&
    pipeline.history.length > 0 &&
    section(
      'history',
      'What the builds tell',
      windowWords(pipeline),
      pipeline.before && h('p', {}, beforeWords(pipeline)),
      table(
        'What the builds tell',
        HISTORY_HEADS,
        pipeline.history.map((told) =>
          row(HISTORY_HEADS, [
            practiceTitle(model, told.practice),
            VERDICTS[told.verdict],
            capital(told.words),
            told.missing.length === 0 ? '' : told.missing.join('; '),
          ]),
        ),
      ),
    )
  );
}

function windowWords(pipeline) {
  const window = pipeline.builds.window;
  return window
    ? 'Builds ' + window.first + ' to ' + window.last + ', ' + day(window.from) + ' to ' + day(window.to) + ': '
        + window.green + ' of ' + window.builds + ' green.'
        + (window.longEnough ? '' : ' Too short a time to call anything sustained.')
    : 'No complete builds.';
}

function beforeWords(pipeline) {
  const before = pipeline.before;
  const from = before.score.percent;
  const to = before.comparedWith.percent;
  const verb = to > from ? 'rose' : to < from ? 'fell' : 'held';
  return (
    'Over the same practices the score ' + verb + ' from ' + percent(before.score) + ' (builds ' + before.window.first + ' to '
    + before.window.last + ') to ' + percent(before.comparedWith) + ': ' + number(before.comparedWith.points) + ' after '
    + number(before.score.points) + ' of ' + number(before.comparedWith.maximum) + ' points.'
  );
}

/** Short form for lists. */
export function trendWord(pipeline) {
  if (!pipeline.before || pipeline.before.score.percent === undefined || pipeline.before.comparedWith.percent === undefined) {
    return '';
  }
  const by = pipeline.before.comparedWith.percent - pipeline.before.score.percent;
  return Math.abs(by) < 0.05 ? 'held' : (by > 0 ? 'rose by ' : 'fell by ') + Math.abs(by).toFixed(1);
}
