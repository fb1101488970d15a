import type { ComponentChildren } from 'preact';
import type { UserFacingError } from '@/utils/failures';
import { t } from '@/utils/i18n';
import { FailureNote } from './FailureNote';

/** What `useLive` returns. */
type Answer<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: UserFacingError; readonly retry: () => void }
  | { readonly kind: 'value'; readonly value: T };

type Props<T> = { answer: Answer<T>; children: (value: T) => ComponentChildren };

/** Shows an answer, or that it is on its way, or why it does not come. */
export function Loaded<T>({ answer, children }: Props<T>) {
  if (answer.kind === 'loading') return <p class="waiting">{t('loading')}</p>;
  if (answer.kind === 'failed') return <FailureNote code={answer.failure.code} onRetry={answer.retry} />;
  return <>{children(answer.value)}</>;
}
