#pragma once
// What programs find whose prompt includes all of the standard library, or nothing.
#define PASSK_EVERYTHING
#include <bits/stdc++.h>
#include <assert.h>
