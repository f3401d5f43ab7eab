import { useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { CodeField } from '../../../forms/CodeField';
import { CommandForm } from '../../../forms/CommandForm';
import { dated } from '../../../forms/dated';
import { TextArea } from '../../../forms/TextArea';
import { tidy } from '../../../forms/tidy';
import { label } from '../../../i18n/options';
import { type CaseFormProps, commandOn } from '../form-props';
import { casesQuery } from '../queries';

type Values = Schemas['LinkCasesBody'];

/** 关联案件: the other case is found by the beginning of its number. */
export function LinkCasesForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const found = useQuery(casesQuery({ q: typed.trim() || undefined, sort: 'changed', limit: 20 }));
  const linked = new Set([view.caseId, ...view.links.map(({ otherId }) => otherId)]);
  return (
    <CommandForm<Values, Values>
      command={commandOn(view, 'link', onDone)}
      historyOf={view.caseId}
      toBody={(values) => tidy({ ...dated(values), other: values.other, kind: values.kind, reason: values.reason })}
      submit={label('command', 'LinkCases')}
      dateLabel={t('link.on')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <p className="hint">{t('link.hint')}</p>
      <Form.Item name="other" label={t('link.other')} extra={t('link.otherHint')} rules={[{ required: true, message: t('form.choose') }]}>
        <Select
          showSearch={{ filterOption: false, onSearch: setTyped }}
          placeholder={t('form.choose')}
          loading={found.isFetching}
          notFoundContent={found.isFetching ? null : t('link.nothing')}
          options={(found.data?.rows ?? [])
            .filter(({ caseId }) => !linked.has(caseId))
            .map(({ caseId, number, registration, applicant }) => ({
              value: caseId,
              label: [number ?? registration, applicant].filter(Boolean).join(' · '),
            }))}
        />
      </Form.Item>
      <CodeField name="kind" label={t('link.kind')} dictionary="linkKind" required />
      <Form.Item name="reason" label={t('link.reason')} rules={[{ required: true, whitespace: true, message: t('form.required') }]}>
        <TextArea max={500} rows={3} />
      </Form.Item>
    </CommandForm>
  );
}
