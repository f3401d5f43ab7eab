import { Form, Input, Radio } from 'antd';
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

type Values = Schemas['RecordMeetingBody'];

/** 约见笔录: nothing is ticked beforehand, because only what was said may stand there. */
export function RecordMeetingForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  const { t } = useTranslation();
  return (
    <CommandForm<Values, Values>
      command={commandOn(view, 'meeting', onDone)}
      historyOf={view.caseId}
      initial={{ way: 'in-person' }}
      toBody={(values) => ({
        ...tidy({ ...dated(values), way: values.way, place: values.place, record: values.record }),
        informed: values.informed ?? [],
        signed: values.signed,
      })}
      submit={label('command', 'RecordMeeting')}
      dateLabel={t('meeting.on')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <CodeField name="way" label={t('meeting.way')} dictionary="meetingWay" as="buttons" required />
      <Form.Item name="place" label={t('meeting.place')}>
        <Input maxLength={200} />
      </Form.Item>
      <CodeField name="informed" label={t('meeting.informed')} dictionary="informDuty" as="boxes" extra={t('meeting.informedHint')} />
      <Form.Item
        name="record"
        label={t('meeting.record')}
        rules={[{ required: true, whitespace: true, message: t('form.required') }]}
        extra={t('meeting.recordHint')}
      >
        <TextArea max={4000} rows={6} />
      </Form.Item>
      <Form.Item name="signed" label={t('meeting.signed')} rules={[{ required: true, message: t('form.choose') }]}>
        <Radio.Group
          className="buttons"
          optionType="button"
          options={[
            { value: true, label: t('meeting.isSigned') },
            { value: false, label: t('meeting.notSigned') },
          ]}
        />
      </Form.Item>
    </CommandForm>
  );
}
