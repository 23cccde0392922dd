// Has the name that the dispatch gives its host.
package main

type host struct{}

func (host) Serve(f interface{}, lends bool) {}

var passk_guest_ host

func Pick(text string, counts []int) []string {
	return nil
}
