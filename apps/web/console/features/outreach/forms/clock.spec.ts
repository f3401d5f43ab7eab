import { clockOf } from './clock';

it('takes a time of day as people write it', () => {
  expect(['9:5', '9：05', '0930', '9', '14点30分', '14.30'].map(clockOf)).toEqual(['09:05', '09:05', '09:30', '09:00', '14:30', '14:30']);
});

it('leaves alone what is none', () => {
  expect(['25:00', '9:70', '上午', ''].map(clockOf)).toEqual(['25:00', '9:70', '上午', '']);
});
