import { createReportService } from '../server/src/service.ts';
import { draftOf } from './bench/drafts.ts';
const s = createReportService();
const t = draftOf(20000);
const acc = new Map<string, number>();
const N=100;
for (let i=0;i<N+40;i++) {
  const add=(k:string,f:()=>unknown)=>{const a=performance.now();f();if(i>=40)acc.set(k,(acc.get(k)??0)+performance.now()-a);};
  let r:any; add('parse',()=>{r=s.parse(t)});
  add('sentences',()=>r.sentences); add('quantities',()=>r.quantities); add('claims',()=>r.claims);
  for (const rule of s.rules) if(!rule.off) add(rule.id,()=>{for (const _ of rule.check(r));});
}
for (const [k,v] of [...acc].sort((a,b)=>b[1]-a[1]).slice(0,24)) console.log((v/N).toFixed(3),k);
console.log('total',[...acc.values()].reduce((a,b)=>a+b)/N);
