import { Form, Input, InputNumber } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { CommandForm } from '../../../forms/CommandForm';
import { dated } from '../../../forms/dated';
import { tidy } from '../../../forms/tidy';
import { label } from '../../../i18n/options';
import { type CaseFormProps, commandOn } from '../form-props';
import type { PaperShown } from '../types';

type Values = Schemas['RecordSealBody'];

/** 登记用印: the official seal was put on a paper. */
export function RecordSealForm({ view, paper, onDone, onCancel, onDirty }: CaseFormProps & { readonly paper: PaperShown }): ReactNode {
  const { t } = useTranslation();
  return (
    <CommandForm<Values, Values>
      command={commandOn(view, 'seal', onDone)}
      historyOf={view.caseId}
      initial={{ number: paper.number, copies: 1 }}
      toBody={(values) => tidy({ ...dated(values), paper: paper.paper, number: values.number, copies: values.copies, note: values.note })}
      submit={label('command', 'RecordSeal')}
      dateLabel={t('papers.sealedOn')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <p className="hint">{t('papers.sealHint', { paper: label('sealedPaper', paper.paper) })}</p>
      <Form.Item name="number" label={t('papers.number')} rules={[{ required: true, whitespace: true, message: t('form.required') }]}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="copies" label={t('papers.copies')} rules={[{ required: true, message: t('form.required') }]}>
        <InputNumber min={1} max={100} precision={0} />
      </Form.Item>
      <Form.Item name="note" label={t('papers.sealNote')}>
        <Input maxLength={200} />
      </Form.Item>
    </CommandForm>
  );
}
