import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { CommandForm } from '../../../forms/CommandForm';
import { DayField } from '../../../forms/DayField';
import { dated } from '../../../forms/dated';
import { tidy } from '../../../forms/tidy';
import { label, options } from '../../../i18n/options';
import { today } from '../../../parts/time';
import { type CaseFormProps, commandOn } from '../form-props';

type Values = Schemas['RequestSupplementBody'];

/** 一次性告知补正: everything that is missing, once; the review clock pauses (法律援助法第四十三条). */
export function RequestSupplementForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  const { t } = useTranslation();
  return (
    <CommandForm<Values, Values>
      command={commandOn(view, 'request-supplement', onDone)}
      historyOf={view.caseId}
      initial={{ items: [{} as Values['items'][number]] }}
      toBody={(values) => tidy({ ...dated(values), items: values.items, supplyBy: values.supplyBy })}
      submit={label('command', 'RequestSupplement')}
      dateLabel={t('supplement.noticeOn')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <p className="hint">{t('supplement.once')}</p>
      <Form.List name="items">
        {(rows, { add, remove }) => (
          <>
            {rows.map(({ key, name }) => (
              <div key={key} className="row-fields">
                <Form.Item
                  name={[name, 'code']}
                  label={t('supplement.item')}
                  rules={[{ required: true, message: t('form.choose') }]}
                  className="row-third"
                >
                  <Select options={options('supplementItem')} placeholder={t('form.choose')} />
                </Form.Item>
                <Form.Item name={[name, 'note']} label={t('form.note')} className="row-grow">
                  <Input maxLength={200} placeholder={t('supplement.noteHint')} />
                </Form.Item>
                {rows.length > 1 && (
                  <Button
                    type="text"
                    icon={<DeleteOutlined />}
                    aria-label={t('act.remove')}
                    onClick={() => remove(name)}
                    className="row-remove"
                  />
                )}
              </div>
            ))}
            <Button type="dashed" icon={<PlusOutlined />} onClick={() => add({})} className="add">
              {t('supplement.add')}
            </Button>
          </>
        )}
      </Form.List>
      <DayField name="supplyBy" label={t('supplement.supplyBy')} extra={t('supplement.supplyByHint')} required min={today()} />
    </CommandForm>
  );
}
