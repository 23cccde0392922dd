# hostile test: Leaves a trace function, a profiler, an audit hook and one for the end
import atexit, gc, sys, threading
def hook(*a):
    return hook
sys.settrace(hook); sys.setprofile(hook); threading.settrace(hook)
sys.addaudithook(lambda name, args: (_ for _ in ()).throw(RuntimeError('no')) if name == 'exec' else None)
gc.callbacks.append(hook); gc.disable(); gc.set_threshold(1)
atexit.register(lambda: None)
sys.excepthook = sys.unraisablehook = hook


def check(candidate):
    candidate(1)
