import type { ComponentChildren } from 'preact';
import { t } from '@/utils/i18n';
import { webAddress } from './web-address';

type Props = { url: string; lang?: string | undefined; class?: string; children: ComponentChildren };

/** A link out of the extension, in a new tab. An address that is not http(s) stays plain text. */
export function ForeignLink({ url, children, lang, class: className }: Props) {
  const href = webAddress(url);
  if (href === undefined) {
    return (
      <span class={className} lang={lang}>
        {children}
      </span>
    );
  }
  return (
    <a class={className} href={href} lang={lang} target="_blank" rel="noopener noreferrer">
      {children}
      <span class="visually-hidden"> ({t('opensNewTab')})</span>
    </a>
  );
}
