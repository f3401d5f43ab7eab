import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { Code, Day, Fen, Named, OptionalCode, OptionalDay, PersonalText, type ShownSight, sights } from '@gongyuan/platform/reading/shown';
import {
  movementKinds,
  type PurchaseStage,
  placeKinds,
  purchaseStages,
  uniquenessRules,
  varianceCauses,
  varianceDecisions,
  varianceOrigins,
  varianceStages,
} from '../codes';

/** What the packs answer to readers: programmes, purchases and stock. */

const Count = (description: string): PropertyDecorator => ApiProperty({ type: 'integer', description });
const OptionalCount = (description: string): PropertyDecorator => ApiPropertyOptional({ type: 'integer', description });
const Id = (description: string): PropertyDecorator => ApiProperty({ format: 'uuid', description });
const OptionalNamed = (description: string): PropertyDecorator => ApiPropertyOptional({ type: Named, description });

export class KitItemShown {
  @ApiProperty()
  name!: string;

  @Count('数量')
  quantity!: number;
}

export class KitVersionShown {
  @Count('版本')
  version!: number;

  @ApiProperty({ type: [KitItemShown] })
  items!: KitItemShown[];

  @ApiProperty({ type: 'integer', description: '单价（分）' })
  unitCost!: number;
}

export class KitShown {
  @Id('礼包项目')
  kitId!: string;

  @ApiProperty({ type: Named })
  unit!: Named;

  @ApiProperty()
  name!: string;

  @Code('UniquenessRule', uniquenessRules)
  rule!: string;

  @ApiProperty({ type: [KitVersionShown] })
  versions!: KitVersionShown[];
}

export class KitList {
  @ApiProperty({ type: [KitShown] })
  rows!: KitShown[];
}

export class PurchaseShown {
  @Id('采购')
  purchaseId!: string;

  @Count('版本')
  version!: number;

  @Code('Sight', sights)
  sight!: ShownSight;

  @ApiProperty({ type: Named })
  unit!: Named;

  @ApiProperty({ description: '批次编号' })
  batchNumber!: string;

  @Id('礼包项目')
  kitId!: string;

  @ApiProperty({ description: '礼包名称' })
  kit!: string;

  @Count('礼包版本')
  kitVersion!: number;

  @Count('数量')
  quantity!: number;

  @Fen('单价')
  unitCost!: number;

  @PersonalText('用途说明')
  purpose?: string | null;

  @Code('PurchaseStage', purchaseStages)
  stage!: PurchaseStage;

  @ApiProperty({ type: Named })
  requestedBy!: Named;

  @Day('申请日期')
  requestedOn!: string;

  @OptionalNamed('审批人')
  decidedBy?: Named;

  @OptionalDay('审批日期')
  decidedOn?: string;

  @PersonalText('审批意见')
  decisionNote?: string | null;

  @ApiPropertyOptional({ description: '供应商' })
  supplier?: string;

  @ApiPropertyOptional({ description: '合同编号' })
  contractNumber?: string;

  @ApiPropertyOptional({ description: '发票号码' })
  invoiceNumber?: string;

  @Fen('合同金额')
  amount?: number;

  @OptionalNamed('验收人')
  checkedBy?: Named;

  @OptionalNamed('第二验收人')
  confirmedBy?: Named;

  @Count('等待第二人确认')
  pending!: number;

  @Count('不合格')
  rejected!: number;

  @Count('验收合格')
  accepted!: number;

  @Count('已入库')
  received!: number;
}

export class PurchaseList {
  @ApiProperty({ type: [PurchaseShown] })
  rows!: PurchaseShown[];
}

/** Packs of one batch at one place. */
export class BatchShown {
  @Id('批次')
  batch!: string;

  @ApiProperty({ description: '批次编号' })
  batchNumber!: string;

  @ApiProperty({ description: '礼包名称' })
  kit!: string;

  @Id('礼包项目')
  kitId!: string;

  @Count('数量')
  quantity!: number;
}

export class StoreShown {
  @Id('仓库')
  storeId!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ type: Named })
  unit!: Named;

  @ApiProperty({ type: Named })
  keeper!: Named;

  @ApiProperty({ type: [BatchShown] })
  stock!: BatchShown[];
}

export class StoreList {
  @ApiProperty({ type: [StoreShown] })
  rows!: StoreShown[];

  @ApiProperty({ type: [BatchShown], description: '在途' })
  inTransit!: BatchShown[];

  @ApiProperty({ type: [BatchShown], description: '领用中' })
  withHolders!: BatchShown[];

  @ApiProperty({ type: [BatchShown], description: '待查差异' })
  inQuestion!: BatchShown[];

  @ApiProperty({ type: [BatchShown], description: '签领到人' })
  received!: BatchShown[];
}

export class StoreName {
  @Id('仓库')
  storeId!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ type: Named })
  unit!: Named;
}

export class StoreNames {
  @ApiProperty({ type: [StoreName] })
  rows!: StoreName[];
}

export class PlaceShown {
  @Code('PlaceKind', placeKinds)
  kind!: string;

  @ApiPropertyOptional({ description: '仓库名称' })
  name?: string;
}

export class MovementShown {
  @Id('流水')
  movementId!: string;

  @Day('日期')
  on!: string;

  @Code('MovementKind', movementKinds)
  kind!: string;

  @ApiProperty({ type: PlaceShown })
  from!: PlaceShown;

  @ApiProperty({ type: PlaceShown })
  to!: PlaceShown;

  @ApiProperty({ description: '批次编号' })
  batchNumber!: string;

  @Count('数量')
  quantity!: number;

  @ApiProperty({ type: Named })
  by!: Named;

  @Count('记录序号')
  position!: number;
}

export class MovementList {
  @ApiProperty({ type: [MovementShown] })
  rows!: MovementShown[];

  @OptionalCount('更早一页的记录序号')
  before?: number;
}

export class TransferShown {
  @Id('调拨')
  transferId!: string;

  @ApiProperty({ type: StoreName })
  from!: StoreName;

  @ApiProperty({ type: StoreName })
  to!: StoreName;

  @Id('调入仓库保管员')
  receiver!: string;

  @ApiProperty({ type: [BatchShown] })
  sent!: BatchShown[];

  @ApiPropertyOptional({ type: [BatchShown] })
  received?: BatchShown[];

  @PersonalText('说明')
  note?: string | null;

  @ApiProperty({ type: Named })
  sentBy!: Named;

  @Day('调出日期')
  sentOn!: string;

  @OptionalNamed('签收人')
  receivedBy?: Named;

  @OptionalDay('签收日期')
  receivedOn?: string;
}

export class TransferList {
  @ApiProperty({ type: [TransferShown] })
  rows!: TransferShown[];
}

export class CountShown {
  @Id('盘点')
  countId!: string;

  @ApiProperty({ type: StoreName })
  store!: StoreName;

  @ApiProperty({ type: [BatchShown], description: '盲盘表：数量一律为 0' })
  sheet!: BatchShown[];

  @Day('开始日期')
  startedOn!: string;

  @ApiProperty({ type: Named })
  startedBy!: Named;

  @OptionalNamed('登记人')
  recordedBy?: Named;

  @OptionalNamed('第二人')
  confirmedBy?: Named;

  @OptionalDay('确认日期')
  confirmedOn?: string;

  @OptionalCount('与账面不符的批次')
  differences?: number;
}

export class CountList {
  @ApiProperty({ type: [CountShown] })
  rows!: CountShown[];
}

export class VarianceShown {
  @Id('差异')
  varianceId!: string;

  @Count('版本')
  version!: number;

  @ApiProperty({ type: StoreName })
  store!: StoreName;

  @Code('VarianceOrigin', varianceOrigins)
  origin!: string;

  @ApiProperty({ description: '批次编号' })
  batchNumber!: string;

  @Count('短少；负数为多出')
  missing!: number;

  @Code('VarianceStage', varianceStages)
  stage!: string;

  @PersonalText('损耗情况')
  reason?: string | null;

  @OptionalCode('VarianceCause', varianceCauses)
  cause?: string;

  @PersonalText('说明')
  explanation?: string | null;

  @OptionalCode('VarianceDecision', varianceDecisions)
  decision?: string;

  @OptionalNamed('审批人')
  decidedBy?: Named;

  @PersonalText('审批意见')
  note?: string | null;

  @Day('日期')
  openedOn!: string;
}

export class VarianceList {
  @ApiProperty({ type: [VarianceShown] })
  rows!: VarianceShown[];
}

/** A member of staff who can keep a store or be a witness. */
export class PackStaff {
  @Id('人员')
  id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ type: Named })
  unit!: Named;

  @ApiProperty({ description: '保管员' })
  storekeeper!: boolean;
}

export class PackStaffList {
  @ApiProperty({ type: [PackStaff] })
  rows!: PackStaff[];
}
