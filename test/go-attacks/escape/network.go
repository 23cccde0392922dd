// Calls somebody on the network.
package main

import (
	"net"
	"time"
)

func Pick(text string, counts []int) []string {
	connection, err := net.DialTimeout("tcp", "127.0.0.1:22", time.Second)
	if err == nil {
		connection.Close()
	}
	return nil
}
