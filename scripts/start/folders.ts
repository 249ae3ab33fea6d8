import { join } from 'node:path';

export const PROJECT = join(import.meta.dirname, '../..');
/** What the browser of `npm start` keeps from one run to the next. */
export const PROFILES = join(PROJECT, '.profile');
export const PICTURES = join(PROJECT, 'pictures');
