import { describe, expect, test } from 'vitest';
import { chooseVoice } from '../../../components/practice/voice.ts';

const voice = (lang: string, more: { localService?: boolean; default?: boolean } = {}) => ({
  lang,
  localService: true,
  default: false,
  ...more,
});

describe('only voices of this machine', () => {
  test('none at all gives none', () => {
    expect(chooseVoice([], ['en-GB'])).toBeUndefined();
  });

  test('a remote voice is never chosen, whatever else it has', () => {
    expect(chooseVoice([voice('en-GB', { localService: false, default: true })], ['en-GB'])).toBeUndefined();
    const local = voice('de-DE');
    expect(chooseVoice([voice('en-GB', { localService: false, default: true }), local], ['en-GB'])).toBe(
      local,
    );
  });
});

test.each([
  ['English before the rest', ['de-DE', 'en-US'], ['de-DE'], 'en-US'],
  ["the reader's own English", ['en-US', 'en-GB'], ['en-GB', 'en-US'], 'en-GB'],
  ['the first of the languages that fits', ['en-GB', 'en-IN'], ['fr', 'en-IN', 'en-GB'], 'en-IN'],
  ['en_GB is en-GB', ['en_US', 'en_GB'], ['en-GB'], 'en_GB'],
  ['a bare en is English', ['fr-FR', 'en'], ['fr-FR'], 'en'],
  ['no English at all', ['fr-FR', 'de-DE'], ['de-DE'], 'de-DE'],
  ['a language whose tag only starts alike', ['enm', 'en-AU'], [], 'en-AU'],
])('%s', (_, langs, languages, expected) => {
  expect(
    chooseVoice(
      langs.map((lang) => voice(lang)),
      languages,
    )?.lang,
  ).toBe(expected);
});

test('the one the system prefers when no language decides', () => {
  const preferred = voice('en-US', { default: true });
  expect(chooseVoice([voice('en-AU'), preferred], ['fr-FR'])).toBe(preferred);
});
