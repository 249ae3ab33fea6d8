import { expect, it } from 'vitest';
import { levelInWords } from '../../../../utils/domain/interview/level-in-words.ts';

it.each([
  ['Staff Software Engineer', 'staff'],
  ['Senior Staff Engineer, Payments', 'staff'],
  ['Sr. Backend Dev', 'senior'],
  ['SENIOR ENGINEER (REMOTE)', 'senior'],
  ['Senior Product Manager', 'senior'],
  ['Principal Engineer', 'principal'],
  ['Distinguished Engineer', 'principal'],
  ['Tech Lead', 'lead'],
  ['Lead Engineer – Data', 'lead'],
  ['Senior Tech Lead', 'lead'],
  ['Junior Developer', 'junior'],
  ['Graduate Software Engineer 2026', 'junior'],
  ['Entry-level analyst', 'junior'],
  ['Mid-level Android Engineer', 'mid'],
  ['Softwareentwickler (m/w/d), Berufseinsteiger', 'junior'],
  ['Leitende Entwicklerin', 'lead'],
  ['Développeur confirmé', 'mid'],
  ['Ingénieure expérimentée', 'senior'],
  ['Líder técnico', 'lead'],
  ['Desarrollador Semi-Senior', 'mid'],
  ['E5', 'senior'],
  ['SDE II', 'mid'],
])('%s: %s', (role, level) => {
  expect(levelInWords(role)).toBe(level);
});

it.each([
  'Software Engineer',
  'Engineer at a leading company',
  'Engineering Manager',
  'Senior Engineering Manager',
  'Senior Manager, Software Engineering',
  'Tech Lead Manager',
  'Head of Staff Engineering',
  'Director of Engineering',
  'Chief of Staff',
  'Lead Generation Specialist',
  'Internal Tools Engineer',
  'Seniority',
  'L6',
  'IC4',
  '',
  ' '.repeat(30),
])('says nothing about %j', (role) => {
  expect(levelInWords(role)).toBeUndefined();
});

it('reads the beginning of what is no title', () => {
  expect(levelInWords(`${'a '.repeat(500_000)}senior`)).toBeUndefined();
});
