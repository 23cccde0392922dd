// Is a module that opens everything, and provides what compilers load.
open module attack {
    requires java.compiler;
    provides javax.annotation.processing.Processor with Solution;
}
