import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { options } from '../../i18n/options';
import type { UnitRules } from './queries';

/** More boxes than these no sheet of paper has; the server says the same. */
const MOST_STEPS = 5;
const MOST_DAYS = 30;

/** The steps in their order: added, removed, moved up and down. */
export function StepsFields({ rules }: { rules: UnitRules }): ReactNode {
  const { t } = useTranslation();
  const units = rules.holders.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Form.List name="steps">
      {(rows, { add, remove, move }) => (
        <>
          {rows.length === 0 && <p className="hint">{t('rules.noSteps')}</p>}
          {rows.map(({ key, name }, index) => (
            <fieldset key={key} className="entry">
              <legend className="entry-head">
                {t('rules.step', { n: index + 1 })}
                <Button
                  type="text"
                  size="small"
                  icon={<ArrowUpOutlined />}
                  disabled={index === 0}
                  onClick={() => move(index, index - 1)}
                  aria-label={t('rules.up', { n: index + 1 })}
                />
                <Button
                  type="text"
                  size="small"
                  icon={<ArrowDownOutlined />}
                  disabled={index === rows.length - 1}
                  onClick={() => move(index, index + 1)}
                  aria-label={t('rules.down', { n: index + 1 })}
                />
                <Button
                  type="text"
                  size="small"
                  icon={<DeleteOutlined />}
                  onClick={() => remove(name)}
                  aria-label={t('rules.removeStep', { n: index + 1 })}
                />
              </legend>
              <div className="row-fields">
                <Form.Item
                  name={[name, 'name']}
                  label={t('rules.stepName')}
                  rules={[{ required: true, whitespace: true, message: t('form.required') }]}
                  className="row-grow"
                >
                  <Input maxLength={30} placeholder={t('rules.stepNameExample')} />
                </Form.Item>
                <Form.Item
                  name={[name, 'days']}
                  label={t('rules.stepDays')}
                  rules={[{ required: true, message: t('form.required') }]}
                  className="row-third"
                >
                  <InputNumber min={1} max={MOST_DAYS} precision={0} />
                </Form.Item>
              </div>
              <div className="row-fields">
                <Form.Item
                  name={[name, 'unit']}
                  label={t('rules.stepUnit')}
                  rules={[{ required: true, message: t('form.choose') }]}
                  className="row-grow"
                >
                  <Select options={units} />
                </Form.Item>
                <Form.Item
                  name={[name, 'post']}
                  label={t('rules.stepPost')}
                  rules={[{ required: true, message: t('form.choose') }]}
                  className="row-third"
                >
                  <Select options={options('post', ['coordinator', 'approver'])} />
                </Form.Item>
              </div>
            </fieldset>
          ))}
          {rows.length < MOST_STEPS && (
            <Button
              type="dashed"
              icon={<PlusOutlined />}
              onClick={() => add({ unit: rules.unit.id, post: 'coordinator', days: 2 })}
              className="add"
            >
              {t('rules.addStep')}
            </Button>
          )}
        </>
      )}
    </Form.List>
  );
}
