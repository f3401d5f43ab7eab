import { Form, Input, Radio } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandForm } from '../../../forms/CommandForm';
import { type Dated, dated } from '../../../forms/dated';
import { TextArea } from '../../../forms/TextArea';
import { label } from '../../../i18n/options';
import { inLanguage } from '../../../i18n/words';
import { type CheckupFormProps, commandOn } from './form-props';
import type { Question } from './queries';
import { byTopic } from './topics';

type Values = Dated & { readonly answers: Readonly<Record<string, string>>; readonly note?: string; readonly reason?: string };

const answersOf = (answers: Values['answers']) => Object.entries(answers).map(([question, answer]) => ({ question, answer }));

/** Every question with its articles and the answers it offers, a topic at a time. */
function Questions({ questions }: { readonly questions: readonly Question[] }): ReactNode {
  const { t } = useTranslation();
  return byTopic(questions).map(([topic, asked]) => (
    <fieldset key={topic} className="entry">
      <legend className="entry-head">{label('checkupTopic', topic)}</legend>
      {asked.map(({ code, text, answers, basis }) => (
        <Form.Item
          key={code}
          name={['answers', code]}
          label={inLanguage(text)}
          extra={basis.join(t('punctuation.semicolon'))}
          rules={[{ required: true, message: t('form.choose') }]}
        >
          <Radio.Group
            optionType="button"
            className="buttons"
            options={answers.map((answer) => ({ value: answer, label: label('checkupAnswer', answer) }))}
          />
        </Form.Item>
      ))}
    </fieldset>
  ));
}

/** 填写问卷: the findings follow from it. */
export function RecordAnswersForm({ view, onDone, onCancel, onDirty }: CheckupFormProps): ReactNode {
  const { t } = useTranslation();
  return (
    <CommandForm<Values, unknown>
      command={commandOn(view, 'answers', onDone)}
      toBody={(values) => ({
        ...dated(values),
        answers: answersOf(values.answers),
        ...(values.note?.trim() && { note: values.note.trim() }),
      })}
      submit={label('command', 'RecordAnswers')}
      dateLabel={t('checkups.answeredOn')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <Questions questions={view.questionnaire.questions} />
      <Form.Item name="note" label={t('checkups.note')} extra={t('checkups.noHealth')}>
        <TextArea max={1000} rows={3} />
      </Form.Item>
    </CommandForm>
  );
}

/** 更正问卷: what was advised on findings that stay stays. */
export function CorrectAnswersForm({ view, onDone, onCancel, onDirty }: CheckupFormProps): ReactNode {
  const { t } = useTranslation();
  const answers = Object.fromEntries(view.questionnaire.questions.map(({ code, answer }) => [code, answer ?? '']));
  return (
    <CommandForm<Values, unknown>
      command={commandOn(view, 'correct-answers', onDone, true)}
      initial={{ answers }}
      toBody={(values) => ({ ...dated(values), answers: answersOf(values.answers), reason: values.reason?.trim() })}
      submit={label('command', 'CorrectAnswers')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <p className="hint">{t('checkups.correctHint')}</p>
      <Questions questions={view.questionnaire.questions} />
      <Form.Item
        name="reason"
        label={t('checkups.correctReason')}
        rules={[{ required: true, whitespace: true, message: t('form.required') }]}
      >
        <Input maxLength={500} />
      </Form.Item>
    </CommandForm>
  );
}
