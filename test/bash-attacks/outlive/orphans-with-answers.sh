# Orphans that answer whoever asks next.
for ((i = 3; i < 64; i++)); do
    ( (sleep 0.2; while :; do printf '00000000151:01:05:a a b0:' >&"$i" || exit; done) & )
done 2>/dev/null
pick() { :; }
