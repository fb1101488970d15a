import { ArticleRow } from '@/components/ArticleRow';
import { Button } from '@/components/Button';
import { formatDay } from '@/components/dates';
import { TwoStep } from '@/components/TwoStep';
import { t, tCount } from '@/utils/i18n';
import { useLive } from '@/utils/store/use-live';
import { LongList } from './LongList';
import { articleHref } from './route';
import type { Desk } from './use-desk';

type Props = { desk: Desk };

/** What was read, saved or not, last read first. */
export function ReadList({ desk }: Props) {
  return (
    <LongList
      question={(library, limit) => library.recentArticles(limit)}
      empty={{ title: t('emptyReadTitle'), text: t('emptyReadText') }}
    >
      {(article) => {
        const isSaved = article.savedAt !== null;
        return (
          <ArticleRow
            key={article.id}
            article={article}
            href={articleHref(article.id)}
            fact={t('readOn', formatDay(article.lastReadAt))}
          >
            <Button
              look="plain"
              isInert={isSaved}
              label={isSaved ? t('savedNamed', article.headline) : t('saveNamed', article.headline)}
              onClick={() => desk.saveArticle(article)}
            >
              {isSaved ? t('saved') : t('save')}
            </Button>
            <Button look="plain" label={t('removeNamed', article.headline)} onClick={() => desk.removeArticle(article)}>
              {t('remove')}
            </Button>
          </ArticleRow>
        );
      }}
    </LongList>
  );
}

/** What was removed, last removed first; what is deleted here does not come back. */
export function TrashList({ desk }: Props) {
  const counts = useLive((library) => library.counts(), []);
  return (
    <LongList
      question={(library, limit) => library.trashedArticles(limit)}
      empty={{ title: t('emptyTrashTitle'), text: t('emptyTrashText') }}
      head={(entries) => (
        <div class="list-acts">
          <TwoStep
            button={t('dataEmptyTrash')}
            question={t(
              'dataEmptyTrashAsks',
              tCount('articleCount', counts.kind === 'value' ? counts.value.trash : entries.length),
            )}
            confirm={t('dataEmptyTrashConfirm')}
            onConfirm={desk.emptyTrash}
          />
        </div>
      )}
    >
      {(article) => (
        <ArticleRow
          key={article.id}
          article={article}
          href={articleHref(article.id)}
          fact={article.deletedAt && t('removedOn', formatDay(article.deletedAt))}
        >
          <Button look="plain" label={t('restoreNamed', article.headline)} onClick={() => desk.restoreArticle(article)}>
            {t('restore')}
          </Button>
          <TwoStep
            button={t('endForGood')}
            label={t('endForGoodNamed', article.headline)}
            question={t('endForGoodAsks', article.headline)}
            confirm={t('endForGood')}
            onConfirm={() => desk.endArticle(article)}
          />
        </ArticleRow>
      )}
    </LongList>
  );
}
