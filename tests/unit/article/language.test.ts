import { describe, expect, it } from 'vitest';
import { findLanguage } from '@/utils/article/language';
import { readPageFacts } from '@/utils/article/page-facts';
import { PAGE_URL, parse } from '../../support/parse';

const TEXTS = {
  de: 'Der Hafen soll nicht tiefer werden, und die Senatorin ist mit dem Ergebnis zufrieden. Es wird auch über die Deiche gesprochen, die nach dem Winter noch nicht fertig sind. ',
  en: 'The harbour will not be deepened, and the senator is pleased with the result. They also talked about the dykes, which have not been finished after the winter that was. ',
  tr: 'Liman bu yıl daha derin olmayacak ve senatör sonuç için çok memnun olduğunu söyledi. Bu karar ile bir tartışma sona erdi, en büyük gemi ise daha sonra gelecek gibi. ',
  ko: '항구는 더 깊어지지 않을 것이며 상원의원은 결과에 만족한다고 말했다. 겨울이 지난 뒤 제방도 아직 완성되지 않았다고 한다. 시민들은 기다린다. ',
};
const found = (attribute: string, text: string) =>
  findLanguage(readPageFacts(parse(`<html${attribute}><body></body></html>`), PAGE_URL), text.repeat(3));

describe('the language', () => {
  it.each([
    ['is the one the page states', ' lang="de-AT"', TEXTS.de, 'de', 'markup'],
    ['is heard where a template states English', ' lang="en"', TEXTS.de, 'de', 'text'],
    ['is heard where nothing is stated', '', TEXTS.tr, 'tr', 'text'],
    ['is seen by its script where the country stands in its place', ' lang="kr"', TEXTS.ko, 'ko', 'text'],
    ['stays as stated for a text too short to tell', ' lang="da"', 'Havn', 'da', 'markup'],
    ['is heard in English', ' lang="de"', TEXTS.en, 'en', 'text'],
    ['is unknown for a number', '', '4711', 'und', 'text'],
  ])('%s', (_, attribute, text, value, source) => {
    expect(found(attribute, text)).toEqual({ value, source });
  });
});
