import { FailureNote } from '@/components/FailureNote';
import { RadioGroup } from '@/components/RadioGroup';
import { t } from '@/utils/i18n';
import { readingStyle } from '@/utils/screen/reading-style';
import { useAct } from '@/utils/screen/use-act';
import { useSetting } from '@/utils/screen/use-setting';
import { type ReadingSettings, readingSettings } from '@/utils/settings';

/** How the text of an article is set, with a specimen. */
export function ReadingSection() {
  const { value: reading, change } = useSetting(readingSettings);
  const act = useAct();
  const set = (part: Partial<ReadingSettings>): void =>
    act.run(() => change((before) => ({ ...before, ...part })), t('settingKept'));
  return (
    <>
      <p>{t('readingText')}</p>
      <div class="settings">
        <RadioGroup
          title={t('readingFont')}
          value={reading?.font}
          onChoose={(font) => set({ font })}
          choices={[
            { value: 'serif', label: t('readingFontSerif') },
            { value: 'sans', label: t('readingFontSans') },
          ]}
        />
        <RadioGroup
          title={t('readingSize')}
          value={reading?.size}
          onChoose={(size) => set({ size })}
          choices={[
            { value: 'small', label: t('readingSizeSmall') },
            { value: 'medium', label: t('readingSizeMedium') },
            { value: 'large', label: t('readingSizeLarge') },
            { value: 'largest', label: t('readingSizeLargest') },
          ]}
        />
        <RadioGroup
          title={t('readingWidth')}
          value={reading?.width}
          onChoose={(width) => set({ width })}
          choices={[
            { value: 'narrow', label: t('readingWidthNarrow') },
            { value: 'medium', label: t('readingWidthMedium') },
            { value: 'wide', label: t('readingWidthWide') },
          ]}
        />
        <RadioGroup
          title={t('readingScheme')}
          value={reading?.scheme}
          onChoose={(scheme) => set({ scheme })}
          choices={[
            { value: 'system', label: t('readingSchemeSystem') },
            { value: 'light', label: t('readingSchemeLight') },
            { value: 'dark', label: t('readingSchemeDark') },
          ]}
        />
      </div>
      {act.failure && <FailureNote code={act.failure} />}
      <p class="told" role="status">
        {act.done}
      </p>
      {reading && (
        <figure class="specimen" data-scheme={reading.scheme}>
          <figcaption class="specimen-title">{t('readingSpecimenTitle')}</figcaption>
          <p class="specimen-text" style={readingStyle(reading)}>
            {t('readingSpecimen')}
          </p>
        </figure>
      )}
    </>
  );
}
