import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { FailureNote } from '@/components/FailureNote';
import { RadioGroup } from '@/components/RadioGroup';
import { type MessageKey, t, uiLanguage } from '@/utils/i18n';
import { useAct } from '@/utils/screen/use-act';
import { useSetting } from '@/utils/screen/use-setting';
import { summaryEngine } from '@/utils/settings';
import { type BrowserModel, browserModel, loadModel, type ModelState, modelState } from '@/utils/summarizer';

/** Who writes summaries. Where the browser has no model, there is nothing to choose. */
export function SummarySection() {
  const model = browserModel(globalThis);
  return model ? <EngineChoice model={model} /> : <p>{t('summaryNoModel')}</p>;
}

const STATE_TEXT: Readonly<Record<ModelState, MessageKey>> = {
  available: 'modelAvailable',
  downloadable: 'modelDownloadable',
  downloading: 'modelDownloading',
  unavailable: 'modelUnavailable',
};

function EngineChoice({ model }: { model: BrowserModel }) {
  const { value: engine, change } = useSetting(summaryEngine);
  const [state, setState] = useState<ModelState | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const act = useAct();
  const look = async (): Promise<void> => setState(await modelState(model, uiLanguage()));
  useEffect(() => void look(), []);

  const load = async (): Promise<void> => {
    try {
      await loadModel(model, uiLanguage(), setShare);
    } finally {
      setShare(null);
      await look();
    }
  };
  const percent = new Intl.NumberFormat(uiLanguage(), { style: 'percent' });
  return (
    <>
      <RadioGroup
        title={t('summary')}
        hidesTitle
        value={engine}
        onChoose={(chosen) => act.run(() => change(() => chosen), t('settingKept'))}
        choices={[
          { value: 'extractive', label: t('summaryExtractive'), meaning: t('summaryExtractiveMeans') },
          {
            value: 'on-device',
            label: t('summaryOnDevice'),
            meaning: t('summaryOnDeviceMeans'),
            isDisabled: state !== 'available' && engine !== 'on-device',
          },
        ]}
      />
      {state && <p class="model">{t(STATE_TEXT[state])}</p>}
      {state === 'downloadable' && (
        <Button look="plain" isInert={act.isUnderWay} onClick={() => act.run(load, t('modelAvailable'))}>
          {t('modelLoad')}
        </Button>
      )}
      {act.failure && <FailureNote code={act.failure} />}
      <p class="told" role="status">
        {share === null ? act.done : t('modelProgress', percent.format(share))}
      </p>
    </>
  );
}
