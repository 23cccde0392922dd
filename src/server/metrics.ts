import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { EvaluatedCompletion } from '../evaluator/evaluator.ts';
import type { ProgramOutcome } from '../workers/program-run.ts';

/** What the server tells Prometheus. */
export interface Metrics {
  readonly contentType: string;
  text(): Promise<string>;
  request(route: string, status: number, seconds: number): void;
  judged(result: EvaluatedCompletion): void;
  ran(outcome: ProgramOutcome): void;
}

const SECONDS = [0.002, 0.004, 0.008, 0.016, 0.032, 0.064, 0.125, 0.25, 0.5, 1, 2, 4, 8, 16, 32];

/** @param inFlight programs accepted and not yet answered */
export function createMetrics(inFlight: () => number): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const requests = new Counter({
    name: 'passk_requests_total',
    help: 'Requests answered.',
    labelNames: ['route', 'status'],
    registers,
  });
  const latency = new Histogram({
    name: 'passk_request_seconds',
    help: 'From the head of a request to the end of its answer.',
    labelNames: ['route'],
    buckets: SECONDS,
    registers,
  });
  const verdicts = new Counter({
    name: 'passk_verdicts_total',
    help: 'Completions judged; harness_error is a reward of null.',
    labelNames: ['verdict'],
    registers,
  });
  const programs = new Counter({
    name: 'passk_programs_total',
    help: 'Whole programs run by the endpoints that judge nothing.',
    labelNames: ['ending'],
    registers,
  });
  const cpu = new Counter({
    name: 'passk_cpu_seconds_total',
    help: 'CPU time of programs and judges.',
    registers,
  });
  new Gauge({
    name: 'passk_in_flight',
    help: 'Programs accepted and not yet answered.',
    registers,
    collect() {
      this.set(inFlight());
    },
  });
  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    request(route, status, seconds) {
      requests.inc({ route, status });
      latency.observe({ route }, seconds);
    },
    judged({ verdict, cpuMs = 0, duplicateOf }) {
      verdicts.inc({ verdict });
      if (duplicateOf === undefined) cpu.inc(cpuMs / 1000);
    },
    ran({ ending, cpuMs = 0 }) {
      programs.inc({ ending });
      cpu.inc(cpuMs / 1000);
    },
  };
}
