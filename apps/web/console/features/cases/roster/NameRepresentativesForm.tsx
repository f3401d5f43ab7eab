import { Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { CommandForm } from '../../../forms/CommandForm';
import { dated } from '../../../forms/dated';
import { tidy } from '../../../forms/tidy';
import { label } from '../../../i18n/options';
import { type CaseFormProps, commandOn } from '../form-props';
import { applicantOptions } from './whom';

type Values = Schemas['NameRepresentativesBody'];

/** 推举代表人 of a collective dispute (调解仲裁法第七条); how many is the server's rule. */
export function NameRepresentativesForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  const { t } = useTranslation();
  const present = view.applicants.filter(({ representative }) => representative).map(({ person }) => person.subject);
  return (
    <CommandForm<Values, Values>
      command={commandOn(view, 'representatives', onDone)}
      historyOf={view.caseId}
      initial={{ representatives: present }}
      toBody={(values) => tidy({ ...dated(values), representatives: values.representatives, evidence: values.evidence })}
      submit={label('command', 'NameRepresentatives')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <p className="hint">{t('roster.speakersHint')}</p>
      <Form.Item name="representatives" label={t('roster.speakers')} rules={[{ required: true, message: t('form.choose') }]}>
        <Select
          mode="multiple"
          options={applicantOptions(view.applicants, t)}
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={t('roster.speakersNumber')}
        />
      </Form.Item>
      <Form.Item
        name="evidence"
        label={t('roster.speakersPaper')}
        rules={[{ required: true, whitespace: true, message: t('form.required') }]}
      >
        <Input maxLength={200} placeholder={t('roster.speakersPaperHint')} />
      </Form.Item>
    </CommandForm>
  );
}
