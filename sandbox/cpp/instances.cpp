#define PASSK_INSTANCES
#include "customary.h"
#include "guest.h"
