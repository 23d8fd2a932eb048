// The measure: each engine in a loop function of its own, rounds in rotating order, the median of what each round says.

/** Every field of a result is consumed, or the engine could be spared the work. */
const LOOPS = {
  values: () => (evaluate, inputs) => {
    let sum = 0;
    for (let index = 0; index < inputs.length; index += 1) {
      const result = evaluate(inputs[index]);
      sum += (result.eligible ? 1 : 0) + result.hours + result.payment;
    }
    return sum;
  },
  awaited: () => async (evaluate, inputs) => {
    let sum = 0;
    for (let index = 0; index < inputs.length; index += 1) {
      const result = await evaluate(inputs[index]);
      sum += (result.eligible ? 1 : 0) + result.hours + result.payment;
    }
    return sum;
  },
  scaled: () => (evaluate, inputs) => {
    let sum = 0;
    for (let index = 0; index < inputs.length; index += 1) {
      const result = evaluate(inputs[index]);
      sum += (result.eligible ? 1 : 0) + result.plafondDHeures + result.paiement;
    }
    return sum;
  },
  computed: () => (evaluate, inputs) => {
    let sum = 0;
    for (let index = 0; index < inputs.length; index += 1) {
      const { values } = evaluate(inputs[index]);
      sum += (values.eligible ? 1 : 0) + values.plafondDHeures + values.paiement;
    }
    return sum;
  },
  outcomes: () => (evaluate, inputs) => {
    let sum = 0;
    for (let index = 0; index < inputs.length; index += 1) {
      const { results } = evaluate(inputs[index]);
      sum += (results.eligible.value ? 1 : 0) + results.plafondDHeures.value.length + results.paiement.value.length;
    }
    return sum;
  },
  partial: () => (evaluate, inputs) => {
    let sum = 0;
    for (let index = 0; index < inputs.length; index += 1) {
      const { eligible, hours, payment } = evaluate(inputs[index]);
      sum += eligible.kind === 'value' ? (eligible.value ? 1 : 0) : eligible.needs.length;
      sum += hours.kind === 'value' ? hours.value : hours.needs.length;
      sum += payment.kind === 'value' ? payment.value : payment.needs.length;
    }
    return sum;
  },
  results: () => (evaluate, inputs) => {
    let sum = 0;
    for (let index = 0; index < inputs.length; index += 1) {
      const { eligible, plafondDHeures, paiement } = evaluate(inputs[index]);
      sum += eligible.kind === 'value' ? (eligible.value ? 1 : 0) : eligible.needs.length;
      sum += plafondDHeures.kind === 'value' ? plafondDHeures.value.length : plafondDHeures.needs.length;
      sum += paiement.kind === 'value' ? paiement.value.length : paiement.needs.length;
    }
    return sum;
  },
};

/**
 * A loop of its own for each engine: the text of the function is compiled anew, so that what one engine taught the compiler about types
 * does not weigh on another.
 */
export async function ownLoop(kind) {
  const text = `export default ${LOOPS[kind]().toString()};`;
  ownLoop.count = (ownLoop.count ?? 0) + 1;
  const { default: loop } = await import(`data:text/javascript,${encodeURIComponent(`${text} // ${ownLoop.count}`)}`);
  return loop;
}

const MILLISECONDS = 120;

/** Evaluations a second of one engine, over one round. */
async function round({ loop, evaluate, inputs }) {
  let done = 0;
  const start = performance.now();
  let elapsed = 0;
  while (elapsed < MILLISECONDS) {
    await loop(evaluate, inputs);
    done += inputs.length;
    elapsed = performance.now() - start;
  }
  return (done / elapsed) * 1000;
}

/** Rates by engine, one per round; the order turns so that no engine always runs after the same one. */
export async function measure(engines, rounds) {
  const rates = engines.map(() => []);
  for (let turn = -2; turn < rounds; turn += 1) {
    for (let step = 0; step < engines.length; step += 1) {
      const index = (step + turn + engines.length) % engines.length;
      const rate = await round(engines[index]);
      if (turn >= 0) rates[index].push(rate); // the first two only warm up
    }
  }
  return rates;
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
