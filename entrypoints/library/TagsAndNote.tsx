import { useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { t } from '@/utils/i18n';
import type { Article } from '@/utils/model/article';
import { useLive } from '@/utils/store/use-live';
import { tagHref } from './route';
import type { Desk } from './use-desk';

/** The reader's own: tags and a note. */
export function TagsAndNote({ article, desk }: { article: Article; desk: Desk }) {
  const [tag, setTag] = useState('');
  const [note, setNote] = useState(article.note ?? '');
  const known = useLive((library) => library.tags(), []);
  return (
    <div class="own">
      <ul class="tags" aria-label={t('tags')}>
        {article.tags.map((name) => (
          <li key={name}>
            <a href={tagHref(name)}>{name}</a>
            <Button look="quiet" label={t('removeTagNamed', name)} onClick={() => desk.removeTag(article, name)}>
              ×
            </Button>
          </li>
        ))}
        <li>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              if (tag.trim() !== '') desk.addTag([article], tag.trim());
              setTag('');
            }}
          >
            <input
              class="tag-field"
              aria-label={t('addTag')}
              placeholder={t('addTag')}
              list="known-tags"
              maxLength={50}
              value={tag}
              onInput={(event) => setTag(event.currentTarget.value)}
            />
            <datalist id="known-tags">
              {known.kind === 'value' && known.value.map(({ tag: name }) => <option key={name} value={name} />)}
            </datalist>
          </form>
        </li>
      </ul>
      <label class="note">
        <span class="visually-hidden">{t('note')}</span>
        <textarea
          rows={note === '' ? 1 : 3}
          placeholder={t('addNote')}
          maxLength={20_000}
          value={note}
          onInput={(event) => setNote(event.currentTarget.value)}
          onBlur={() => {
            if (note.trim() !== (article.note ?? '')) desk.setNote(article, note);
          }}
        />
      </label>
    </div>
  );
}
