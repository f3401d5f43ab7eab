import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { CommandForm } from '../../../forms/CommandForm';
import { dated } from '../../../forms/dated';
import { TextArea } from '../../../forms/TextArea';
import { label } from '../../../i18n/options';
import { type ActivityFormProps, commandOn, nameOn } from '../form-props';
import { FiguresFields, figuresBody } from './FiguresFields';

type Values = Schemas['ReportSessionBody'];

/** 上报活动情况: what came of the session; somebody else verifies it. */
export function ReportForm({ view, onDone, onCancel, onDirty }: ActivityFormProps): ReactNode {
  const { t } = useTranslation();
  const { figures } = view;
  const initial = {
    groups: figures?.groups ?? [{}],
    tags: (figures?.tags ?? view.categories.map((category) => ({ category, persons: undefined }))).map(({ category, persons }) => ({
      category,
      persons,
    })),
    evidence: figures?.evidence ?? [],
    materials: figures?.materials ?? [],
    consultations: figures?.consultations ?? view.consultations.length,
  };
  return (
    <CommandForm<Values, unknown>
      command={commandOn(view, 'report', onDone)}
      nameOf={nameOn(view)}
      initial={initial as Partial<Values>}
      toBody={(values) => ({
        ...dated(values),
        ...figuresBody(values),
        ...(values.summary?.trim() && { summary: values.summary.trim() }),
        ...(values.withoutPhotos?.trim() && { withoutPhotos: values.withoutPhotos.trim() }),
      })}
      submit={label('command', 'ReportSession')}
      dateLabel={t('outreach.reportedOn')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      {view.returnReason && <p className="hint hint-warn">{t('outreach.returnedBecause', { reason: view.returnReason })}</p>}
      <FiguresFields view={view} />
      {view.kind !== 'mobile-health' && (
        <Form.Item name="summary" label={t('outreach.summary')}>
          <TextArea max={1000} rows={3} />
        </Form.Item>
      )}
      <Form.Item name="withoutPhotos" label={t('outreach.withoutPhotos')} extra={t('outreach.withoutPhotosHint')}>
        <Input maxLength={200} />
      </Form.Item>
    </CommandForm>
  );
}
