/** A rule as one line: when it holds, and what it gives. */
import { JOINS, type Award, type Condition, type RuleDraft, type SchemeDraft } from '../engine';
import { makeCondition } from './condition';
import type { Locale } from './locale';

const WORDS = {
  'zh-CN': {
    amount: (wan: number) => `${wan}万元`,
    unfilled: '金额待填',
    tierCap: (tier: string) => `等次不高于${tier}`,
    quota: (count: number) => `，限${count}个`,
    and: '、',
  },
  'en-US': {
    amount: (wan: number) => `CNY ${(wan * 10_000).toLocaleString('en-US')}`,
    unfilled: 'amount to be filled in',
    tierCap: (tier: string) => `no better tier than ${tier}`,
    quota: (count: number) => `, ${count} at most`,
    and: ', ',
  },
} as const satisfies Readonly<Record<Locale, unknown>>;

/** @example sayRule({ id: '约谈', when: { kind: 'rankFromLast', atMost: 10 }, give: [{ label: '约谈' }] }, {}, 'zh-CN') // '排名后10位 → 约谈' */
export function sayRule(
  { when, give, quota }: RuleDraft,
  switches: SchemeDraft['switches'],
  locale: Locale,
): string {
  const words = WORDS[locale];
  const given = give.map((award) => sayAward(award, locale)).join(words.and);
  const limit = quota === undefined ? '' : words.quota(quota.count);
  return `${makeCondition(joinedBy(switches, when), locale)}${limit} → ${given}`;
}

/** What a switch joins, as it stands now. */
function joinedBy(switches: SchemeDraft['switches'], condition: Condition): Condition {
  switch (condition.kind) {
    case 'joined': {
      const join = JOINS[switches?.[condition.by] ?? ''];
      const of = condition.of.map((part) => joinedBy(switches, part));
      return join === undefined ? { ...condition, of } : { kind: join, of };
    }
    case 'every':
    case 'some':
      return { ...condition, of: condition.of.map((part) => joinedBy(switches, part)) };
    case 'not':
      return { ...condition, of: joinedBy(switches, condition.of) };
    default:
      return condition;
  }
}

function sayAward({ label, amount, text, tierCap }: Award, locale: Locale): string {
  const words = WORDS[locale];
  const money = amount === undefined ? undefined : amount === null ? words.unfilled : words.amount(amount);
  const cap = tierCap === undefined ? undefined : words.tierCap(tierCap);
  // A text often holds the label that it explains.
  const named = label !== undefined && text?.includes(label) ? undefined : label;
  return [named, money, text, cap].filter((part) => part !== undefined && part !== '').join(' ');
}
