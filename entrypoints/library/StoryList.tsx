import { formatDay } from '@/components/dates';
import { MetaLine } from '@/components/MetaLine';
import { t, tCount } from '@/utils/i18n';
import type { StoryInList } from '@/utils/store/stories';
import { LongList } from './LongList';
import { storyHref } from './route';

/** Events told by more than one piece, last told first. */
export function StoryList() {
  return (
    <LongList
      question={(library, limit) => library.recentStories(limit)}
      empty={{ title: t('emptyStoriesTitle'), text: t('emptyStoriesText') }}
    >
      {(story) => (
        <li key={story.id} class="entry">
          <h2>
            <a href={storyHref(story.id)}>{story.title}</a>
          </h2>
          <MetaLine
            parts={[tCount('articleCount', story.articles), tCount('paperCount', story.papers), spanText(story)]}
          />
        </li>
      )}
    </LongList>
  );
}

/** "3 March 2026 to 9 March 2026", or the one day. */
function spanText({ firstAt, lastAt }: StoryInList): string {
  const [first, last] = [formatDay(firstAt), formatDay(lastAt)];
  return first === last ? first : t('fromTo', first, last);
}
