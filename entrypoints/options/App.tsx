// The options: what the reader can set, in one column, with a search that leaves the sections that speak of it.
import { useEffect, useRef, useState } from 'preact/hooks';
import { Access } from '@/components/Access';
import { Blank } from '@/components/Blank';
import { Button } from '@/components/Button';
import { PageHead } from '@/components/PageHead';
import { type MessageKey, t, tCount } from '@/utils/i18n';
import { AboutSection } from './AboutSection';
import { DataSection } from './DataSection';
import { holdsWords } from './holds-words';
import { ReadingSection } from './ReadingSection';
import { ShortcutsSection } from './ShortcutsSection';
import { StorageSection } from './StorageSection';
import { SummarySection } from './SummarySection';

type Section = { id: string; title: MessageKey; Content: () => preact.JSX.Element };

/** The ids are addresses: `options.html#storage`. */
const SECTIONS: readonly Section[] = [
  { id: 'access', title: 'optionsAccess', Content: Access },
  { id: 'reading', title: 'optionsReading', Content: ReadingSection },
  { id: 'summary', title: 'summary', Content: SummarySection },
  { id: 'shortcuts', title: 'optionsShortcuts', Content: ShortcutsSection },
  { id: 'storage', title: 'optionsStorage', Content: StorageSection },
  { id: 'data', title: 'optionsData', Content: DataSection },
  { id: 'about', title: 'optionsAbout', Content: AboutSection },
];

export function App() {
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState<ReadonlySet<string>>(new Set(SECTIONS.map(({ id }) => id)));
  const main = useRef<HTMLElement>(null);

  const search = (text: string): void => {
    setQuery(text);
    // What a section says is what it is found by: its words are asked of the page, and kept nowhere else.
    const holds = ({ id }: Section) => holdsWords(main.current?.querySelector(`#${id}`)?.textContent ?? '', text);
    setShown(new Set(SECTIONS.filter(holds).map(({ id }) => id)));
  };

  // The browser has looked for the place in the address before anything was there.
  useEffect(() => {
    if (location.hash.length > 1) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, []);

  const isSearching = query.trim() !== '';
  return (
    <>
      <PageHead>
        <a href="/library.html">{t('library')}</a>
        <a href="/privacy.html">{t('privacy')}</a>
      </PageHead>
      <main class="page" ref={main}>
        <h1>{t('options')}</h1>
        <search class="search">
          <label class="visually-hidden" for="search">
            {t('optionsSearch')}
          </label>
          <input
            class="search-field"
            id="search"
            type="search"
            autocomplete="off"
            spellcheck={false}
            placeholder={t('optionsSearch')}
            value={query}
            onInput={(event) => search(event.currentTarget.value)}
          />
          <p class="found" role="status">
            {isSearching && tCount('optionsFound', shown.size)}
          </p>
        </search>
        {SECTIONS.map(({ id, title, Content }) => (
          <section class="part" key={id} id={id} aria-labelledby={`${id}-title`} hidden={!shown.has(id)}>
            <h2 id={`${id}-title`}>{t(title)}</h2>
            <Content />
          </section>
        ))}
        {shown.size === 0 && (
          <Blank title={t('optionsNothing')} text={t('optionsNothingText')}>
            <Button look="plain" onClick={() => search('')}>
              {t('optionsShowAll')}
            </Button>
          </Blank>
        )}
      </main>
    </>
  );
}
