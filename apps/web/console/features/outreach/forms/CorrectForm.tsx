import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { CodeField } from '../../../forms/CodeField';
import { CommandForm } from '../../../forms/CommandForm';
import { dated } from '../../../forms/dated';
import { label } from '../../../i18n/options';
import { type ActivityFormProps, commandOn, nameOn } from '../form-props';
import { FiguresFields, figuresBody } from './FiguresFields';

type Values = Schemas['CorrectSessionBody'];

/** 更正活动情况: what was said stays beside what is right, and somebody else verifies it again. */
export function CorrectForm({ view, onDone, onCancel, onDirty }: ActivityFormProps): ReactNode {
  const { t } = useTranslation();
  const { figures } = view;
  return (
    <CommandForm<Values, unknown>
      command={commandOn(view, 'correct', onDone, true)}
      nameOf={nameOn(view)}
      initial={
        figures && {
          groups: figures.groups,
          tags: figures.tags.map(({ category, persons }) => ({ category, persons })),
          evidence: figures.evidence,
          materials: figures.materials,
          consultations: figures.consultations,
          campaigns: figures.campaigns,
        }
      }
      toBody={(values) => ({
        ...dated(values),
        ...figuresBody(values),
        campaigns: values.campaigns ?? [],
        reason: values.reason.trim(),
      })}
      submit={label('command', 'CorrectSession')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <p className="hint">{t('outreach.correctHint')}</p>
      <CodeField name="campaigns" label={t('outreach.campaigns')} dictionary="campaign" as="boxes" />
      <FiguresFields view={view} />
      <Form.Item
        name="reason"
        label={t('outreach.correctReason')}
        rules={[{ required: true, whitespace: true, message: t('form.required') }]}
      >
        <Input maxLength={200} />
      </Form.Item>
    </CommandForm>
  );
}
