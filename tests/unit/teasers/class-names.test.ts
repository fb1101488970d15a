import { expect, test } from 'vitest';
import { classRoles } from '@/utils/teasers/class-names';

test.each([
  ['teaser__kicker', ['teaser', 'kicker']],
  ['StyledCardHeadline-sc-1x2', ['teaser', 'headline']],
  ['c-dachzeile', ['kicker']],
  ['subtitle', ['snippet']],
  ['sr-only', ['unseen']],
  ['market-data', []],
  ['text-title md:flex font-heading', []],
  ['', []],
])('%j tells %j', (names, roles) => {
  expect([...classRoles(names)]).toEqual(roles);
});
