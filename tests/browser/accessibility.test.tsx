// Every screen, both languages and both colour schemes, judged by axe.
import axe from 'axe-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { fillScreens, SCREENS, showScreen } from './support/screens';
import { setLanguage } from './support/stage';

beforeEach(fillScreens);

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  describe.each(['de', 'en'] as const)('%s', (language) => {
    test.each(SCREENS)('$name has no barrier axe can find', async (screen) => {
      setLanguage(language);
      document.documentElement.style.colorScheme = scheme;
      await showScreen(screen);
      const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });
  });
});
