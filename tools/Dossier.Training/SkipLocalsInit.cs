// As in the engine: nothing fills stack beside pinned locals.
[module: System.Runtime.CompilerServices.SkipLocalsInit]
