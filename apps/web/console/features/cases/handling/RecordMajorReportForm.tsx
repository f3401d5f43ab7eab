import { Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { CodeField } from '../../../forms/CodeField';
import { CommandForm } from '../../../forms/CommandForm';
import { dated } from '../../../forms/dated';
import { TextArea } from '../../../forms/TextArea';
import { tidy } from '../../../forms/tidy';
import { label } from '../../../i18n/options';
import { type CaseFormProps, commandOn } from '../form-props';

type Values = Schemas['RecordMajorReportBody'];

/** 重大事项报告: to whom, by which means, and what was answered, now or later. */
export function RecordMajorReportForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  const { t } = useTranslation();
  const needed = [{ required: true, whitespace: true, message: t('form.required') }];
  const { reports } = view.handling;
  return (
    <CommandForm<Values, Values>
      command={commandOn(view, 'major-report', onDone)}
      historyOf={view.caseId}
      toBody={(values) =>
        tidy({
          ...dated(values),
          matter: values.matter,
          report: values.report,
          to: values.to,
          means: values.means,
          reply: values.reply,
          earlier: values.earlier,
        })
      }
      submit={label('command', 'RecordMajorReport')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <p className="hint">{t('report.hint')}</p>
      {reports.length > 0 && (
        <Form.Item name="earlier" label={t('report.earlier')}>
          <Select
            allowClear
            placeholder={t('form.choose')}
            options={reports.map(({ id, on, matter }) => ({ value: id, label: `${on} · ${label('majorMatter', matter)}` }))}
          />
        </Form.Item>
      )}
      <CodeField name="matter" label={t('report.matter')} dictionary="majorMatter" required />
      <Form.Item name="report" label={t('report.report')} rules={needed}>
        <TextArea max={2000} rows={4} />
      </Form.Item>
      <Form.Item name="to" label={t('report.to')} rules={needed}>
        <Input maxLength={100} />
      </Form.Item>
      <CodeField name="means" label={t('report.means')} dictionary="reportMeans" as="buttons" required />
      <Form.Item name="reply" label={t('report.reply')}>
        <TextArea max={2000} />
      </Form.Item>
    </CommandForm>
  );
}
