import { createHash } from 'node:crypto';
import { findingsFrom } from './findings';
import { questionnaireFor, questionnaireOf, questionnaires } from './questionnaires';

/** What was used once stays as it was: a changed questionnaire is a new version, with a file and a line of its own here. */
const frozen: Readonly<Record<string, string>> = {
  'enterprise 1': 'ac0f5a0f5fb89864c33240d42bcbff433f491d5a562475394b017e72719ff9b2',
  'new-employment 1': '751c357a774fddfee2268702ae6319490378f352386a77e8990f7228b1d5f196',
};

describe('the questionnaires', () => {
  it('are what they were when they were first used', () => {
    const hash = (value: object): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');
    expect(Object.fromEntries(questionnaires.map((one) => [`${one.id} ${one.version}`, hash(one)]))).toEqual(frozen);
  });

  it.each(questionnaires.map((one) => [`${one.id} ${one.version}`, one] as const))(
    '%s: every question can be told and answered',
    (_, one) => {
      const codes = one.questions.map(({ code }) => code);
      expect(new Set(codes).size).toBe(codes.length);
      for (const { code, text, answers, basis, certainty, finding } of one.questions) {
        expect([code, code.length <= 60, /^[a-z0-9-]+$/.test(code)]).toEqual([code, true, true]);
        for (const words of [text.zh, text.en, finding.text.zh, finding.text.en, finding.advice]) expect(words).toMatch(/[。？.?]$/);
        expect(basis.length).toBeGreaterThan(0);
        expect(['V', 'V2', 'K-h', 'K-m', 'K-l']).toContain(certainty);
        // a finding follows from an answer that is offered, and not from every one
        const giving = Object.keys(finding.on);
        expect(answers).toEqual(expect.arrayContaining(giving));
        expect(giving.length).toBeLessThan(answers.length);
        expect(giving).not.toContain('not-applicable');
      }
    },
  );

  it('ask nothing of health', () => {
    for (const { questions } of questionnaires)
      for (const { text } of questions) expect(text.zh).not.toMatch(/病史|血压|血糖|用药|诊断|症状|体重|怀孕了吗/);
  });

  it('serve each kind from the day they are in force', () => {
    expect(questionnaireFor('enterprise', '2026-06-01')).toMatchObject({ id: 'enterprise', version: 1 });
    expect(questionnaireFor('worker', '2026-06-01')).toMatchObject({ id: 'new-employment', version: 1 });
    expect(questionnaireFor('station', '2026-06-01')).toMatchObject({ id: 'new-employment', version: 1 });
    expect(questionnaireFor('worker', '2025-12-31')).toBeUndefined();
    expect(() => questionnaireOf({ id: 'enterprise', version: 99 })).toThrow('no questionnaire');
  });
});

it('an answer gives the finding that its questionnaire says, with the article', () => {
  const asked = questionnaireOf({ id: 'enterprise', version: 1 });
  const given = findingsFrom(asked, [
    { question: 'deposit', answer: 'yes' },
    { question: 'written-contract', answer: 'partly' },
    { question: 'union', answer: 'yes' },
  ]);
  expect(given.map(({ finding, severity, certainty }) => [finding, severity, certainty])).toEqual([
    ['written-contract', 'medium', 'V'],
    ['deposit', 'high', 'V'],
  ]);
  expect(given[1]?.basis).toEqual(['《中华人民共和国劳动合同法》第九条、第八十四条']);
});
