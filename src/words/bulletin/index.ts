/** What a bulletin says, in both languages. */
import type { Locale } from '../locale';
import { en } from './en';
import { zh, type BulletinWords } from './zh';

export type { BulletinWords } from './zh';
export { entityOf, type Entity } from './entity';
export { sayNumber } from './figure';
export { monthsPassed, sayPeriod } from './period';

export const BULLETIN_WORDS: Readonly<Record<Locale, BulletinWords>> = { 'zh-CN': zh, 'en-US': en };
