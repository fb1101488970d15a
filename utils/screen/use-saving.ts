import { useState } from 'preact/hooks';
import type { FailureCode } from '@/utils/failures';
import { t } from '@/utils/i18n';
import { send } from '@/utils/messages';
import type { Article } from '@/utils/model/article';
import type { Teaser } from '@/utils/model/teaser';
import { useAct } from './use-act';

/** Saving an article and the teasers of its page, as popup and panel do it. */
export interface Saving {
  readonly state: 'no' | 'under-way' | 'done';
  readonly failure: FailureCode | null;
  /** For the live region. */
  readonly told: string;
  readonly saveArticle: () => void;
  readonly saveTeaser: (teaser: Teaser) => void;
}

export function useSaving(article: Article): Saving {
  const ofArticle = useAct();
  const ofTeaser = useAct();
  // The record that was saved but not yet read again: bridges the moment until the library tells the screen.
  const [justSaved, setJustSaved] = useState<Article | null>(null);

  const saveArticle = async (): Promise<void> => {
    await send('article.save', { id: article.id });
    setJustSaved(article);
  };
  const isSaved = article.savedAt !== null || justSaved === article;
  return {
    state: isSaved ? 'done' : ofArticle.isUnderWay ? 'under-way' : 'no',
    failure: ofArticle.failure ?? ofTeaser.failure,
    told: ofArticle.done || ofTeaser.done,
    saveArticle: () => ofArticle.run(saveArticle, t('articleSavedStatus')),
    saveTeaser: ({ id, headline }) => ofTeaser.run(() => send('teaser.save', { id }), t('teaserSavedStatus', headline)),
  };
}
