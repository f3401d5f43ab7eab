import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { QRCodeSVG } from 'qrcode.react';
import type { ReactNode } from 'react';
import { paperLabel } from '../../i18n/options';
import { Asked } from '../../parts/Asked';
import { paperDay, today } from '../../parts/time';
import { activityQuery, attendanceQuery } from '../outreach/queries';
import type { ActivityView, Attendance } from '../outreach/types';
import { Cell, FormTable, Sheet } from './Sheet';

/** Rows of a sheet beyond those who signed up: people come without having said so. */
const SPARE_ROWS = 20;

/** 签到表: who signed up stands on it, with room for the others; the code leads the desk's phone to the activity. */
export function SignInSheetPaper(): ReactNode {
  const { activityId } = useParams({ strict: false });
  const activity = useQuery(activityQuery(activityId ?? ''));
  const attendance = useQuery(attendanceQuery(activityId ?? ''));
  return <Asked query={activity}>{(view) => <Asked query={attendance}>{(people) => <Paper view={view} people={people} />}</Asked>}</Asked>;
}

function Paper({ view, people }: { readonly view: ActivityView; readonly people: Attendance }): ReactNode {
  const rows = [
    ...people.signedUp.map(({ name, phone }) => ({ name: name ?? '', phone: phone ?? '' })),
    ...Array.from({ length: SPARE_ROWS }, () => undefined),
  ];
  return (
    <Sheet
      title="普法活动签到表"
      above={view.unit.name}
      number={`${view.day.replaceAll('-', '')}-${view.activityId.slice(0, 4)}`}
      foot={`${view.title}　打印于 ${today()}`}
    >
      <FormTable>
        <tr>
          <Cell name="活动名称">{view.title}</Cell>
          <Cell name="日期">{`${paperDay(view.day)} ${view.from}—${view.to}`}</Cell>
        </tr>
        <tr>
          <Cell name="地点">{`${view.place.name}（${paperLabel('activityPlace', view.place.kind)}）`}</Cell>
          <Cell name="承办单位">{view.host}</Cell>
        </tr>
      </FormTable>
      <table className="form sign-in">
        <thead>
          <tr>
            <th scope="col">序号</th>
            <th scope="col">姓名</th>
            <th scope="col">联系电话</th>
            <th scope="col">职业</th>
            <th scope="col">人群类别</th>
            <th scope="col">签名</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row of paper is its number
            <tr key={index}>
              <td>{index + 1}</td>
              <td>{row?.name}</td>
              <td>{row?.phone}</td>
              <td />
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      <div className="sign-in-foot">
        <p>人群类别填写：农民工、新就业形态劳动者、女职工等。个人信息只用于本次活动登记和服务。</p>
        <QRCodeSVG value={`${window.location.origin}/outreach/${view.activityId}?do=CheckIn`} size={96} title="工作人员扫码登记签到" />
      </div>
    </Sheet>
  );
}
