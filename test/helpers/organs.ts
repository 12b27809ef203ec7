/** Names of organs of every kind, invented; by the last one's name nobody can tell its kind. */
export const organs = [
  '云汀省人民政府',
  '云汀市人民政府',
  '云汀区人民政府',
  '云汀旗人民政府',
  '青禾镇人民政府',
  '青禾镇',
  '柳溪乡人民政府',
  '白桦苏木人民政府',
  '云汀区南桥街道办事处',
  '云汀区财政局',
  '云汀区发展和改革委员会',
  '云汀省教育厅',
  '云汀市人民政府办公室',
  '云汀经济技术开发区管理委员会',
  '云汀区政务服务中心',
  '云汀联社事务组',
] as const;
